//! The identity provider, as the command line and the environment name it.

use std::{env, fs};

use anyhow::{Context, bail};
use homeward_outward::openid::{self, Provider, Settings};

use crate::cli::{LinkBy, Serve};

/// The provider, where one is named.
pub(crate) fn of(args: &Serve) -> anyhow::Result<Option<Provider>> {
    let given = &args.openid;
    let Some(issuer) = &given.issuer else {
        return Ok(None);
    };
    if args.public_url.is_none() {
        bail!(
            "people come back from the identity provider to the public address: give --public-url"
        );
    }
    let client_id = given
        .client
        .clone()
        .context("say with --openid-client who Homeward is at the identity provider")?;
    let secret = match (env::var("HOMEWARD_OPENID_SECRET"), &given.secret_file) {
        (Ok(secret), _) => secret,
        (Err(_), Some(file)) => fs::read_to_string(file)
            .with_context(|| format!("cannot read the secret in `{}`", file.display()))?,
        (Err(_), None) => {
            bail!("say with --openid-secret-file where the secret for the identity provider is")
        }
    };
    let secret = secret.trim();
    if secret.is_empty() {
        bail!("the secret for the identity provider is empty");
    }
    let provider = Provider::new(Settings {
        issuer: issuer.clone(),
        also: given.also.clone(),
        client_id,
        client_secret: secret.to_owned(),
        name: given.name.clone(),
        link_by: given.link_by.map(|by| match by {
            LinkBy::Username => openid::LinkBy::Username,
            LinkBy::Email => openid::LinkBy::Email,
        }),
        second_factor_amr: given.amr.clone(),
        second_factor_acr: given.acr.clone(),
    })?;
    Ok(Some(provider))
}
