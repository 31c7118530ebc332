//! Signing in through an identity provider (OpenID Connect Core 1.0): authorization code with PKCE, state and nonce.
//!
//! The provider says who somebody is. What they may do is never taken from it.

use chrono::{DateTime, Duration, Utc};
use openidconnect::{
    AccessTokenHash, AdditionalProviderMetadata, AuthType, AuthenticationFlow, AuthorizationCode,
    ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, ProviderMetadata, RedirectUrl, Scope, TokenResponse,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod,
        CoreGrantType, CoreIdTokenClaims, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
        CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode, CoreResponseType,
        CoreSubjectIdentifierType,
    },
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use tokio::sync::Mutex;
use url::Url;

use crate::{Client, Failed};

/// For so long what a provider says of itself, and its keys, are taken from memory.
const KEPT: Duration = Duration::hours(1);
/// Keys are read again, for a signature that does not fit, no more often than this.
const READ_AGAIN: Duration = Duration::minutes(1);
/// A token is older or newer than now by no more than this.
const SKEW: Duration = Duration::minutes(5);

/// What whoever runs the installation says about the provider.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Its own address, exactly as it names itself.
    pub issuer: String,
    /// Hosts beside its own where it keeps keys or tokens, such as `https://keys.example`.
    pub also: Vec<String>,
    /// Who we are there.
    pub client_id: String,
    /// By which it knows us.
    pub client_secret: String,
    /// What people call it.
    pub name: String,
    /// The claim that names the account of somebody who comes the first time; nothing links by hand only.
    pub link_by: Option<LinkBy>,
    /// Values of `amr` that stand for two factors, such as `mfa`, `otp`, `hwk`.
    pub second_factor_amr: Vec<String>,
    /// Values of `acr` that stand for two factors.
    pub second_factor_acr: Vec<String>,
}

/// A claim that may name an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkBy {
    /// `preferred_username`.
    Username,
    /// `email`, where the provider says that it is verified.
    Email,
}

/// What the provider vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouch {
    /// The provider.
    pub issuer: String,
    /// Who, for good.
    pub subject: String,
    /// The sign-in name here that it names, where that is asked.
    pub names: Option<String>,
    /// It asked for two factors.
    pub second_factor: bool,
}

/// A sign-in under way: to be kept on our side until the browser comes back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Started {
    state: String,
    nonce: String,
    verifier: String,
    redirect: String,
}

/// What the browser brings back.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Returned {
    /// For the token.
    pub code: Option<String>,
    /// Must be ours.
    pub state: Option<String>,
    /// Who says so (RFC 9207).
    pub iss: Option<String>,
    /// What went wrong there.
    pub error: Option<String>,
}

/// Why nobody is vouched for. The reason is for the log; it names no person.
#[derive(Debug, thiserror::Error)]
pub enum Unproven {
    /// The settings are wrong.
    #[error("the settings of the identity provider are wrong: {0}")]
    Settings(String),
    /// The provider does not answer as it should.
    #[error("the identity provider does not answer: {0}")]
    NoAnswer(String),
    /// The answer is not the one to our question.
    #[error("the answer does not fit the question: {0}")]
    DoesNotFit(&'static str),
    /// The token does not prove what it says.
    #[error("the token is not good: {0}")]
    BadToken(String),
}

impl From<Failed> for Unproven {
    fn from(failed: Failed) -> Self {
        Self::NoAnswer(failed.to_string())
    }
}

/// What a provider says of itself beside what the library reads.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Also {
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Also {}

type Metadata = ProviderMetadata<
    Also,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// A provider.
#[derive(Debug)]
pub struct Provider {
    settings: Settings,
    issuer: IssuerUrl,
    client: Client,
    known: Mutex<Option<(DateTime<Utc>, Metadata)>>,
}

impl Provider {
    /// The provider that these settings name. It is asked nothing yet.
    ///
    /// # Errors
    /// [`Unproven::Settings`] when an address is wrong or would be spoken with in clear.
    pub fn new(settings: Settings) -> Result<Self, Unproven> {
        let wrong = |e: &dyn std::fmt::Display| Unproven::Settings(e.to_string());
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|e| wrong(&e))?;
        let mut addresses = vec![issuer.url().clone()];
        for also in &settings.also {
            addresses.push(Url::parse(also).map_err(|e| wrong(&e))?);
        }
        Ok(Self {
            client: Client::to(&addresses).map_err(|e| wrong(&e))?,
            issuer,
            settings,
            known: Mutex::new(None),
        })
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// What it says of itself, with its keys: from memory, unless that is older than `oldest`.
    async fn metadata(
        &self,
        now: DateTime<Utc>,
        oldest: DateTime<Utc>,
    ) -> Result<Metadata, Unproven> {
        let mut known = self.known.lock().await;
        if let Some((read_at, metadata)) = known.as_ref()
            && *read_at >= oldest
            && *read_at <= now
        {
            return Ok(metadata.clone());
        }
        let metadata = Metadata::discover_async(self.issuer.clone(), &self.client)
            .await
            .map_err(|e| Unproven::NoAnswer(e.to_string()))?;
        *known = Some((now, metadata.clone()));
        Ok(metadata)
    }

    /// Begins a sign-in: where the browser goes, and what is kept until it comes back.
    ///
    /// # Errors
    /// [`Unproven`] when the provider does not answer.
    pub async fn start(
        &self,
        redirect: &str,
        now: DateTime<Utc>,
    ) -> Result<(Url, Started), Unproven> {
        let metadata = self.metadata(now, now - KEPT).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = self.speaker(metadata, redirect)?;
        let mut request = client
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .set_pkce_challenge(challenge);
        request = match self.settings.link_by {
            Some(LinkBy::Username) => request.add_scope(Scope::new("profile".to_owned())),
            Some(LinkBy::Email) => request.add_scope(Scope::new("email".to_owned())),
            None => request,
        };
        let (url, state, nonce) = request.url();
        let started = Started {
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            redirect: redirect.to_owned(),
        };
        Ok((url, started))
    }

    /// Ends a sign-in: takes the token for the code, and checks everything it says.
    ///
    /// # Errors
    /// [`Unproven`] with what does not fit.
    pub async fn finish(
        &self,
        started: Started,
        returned: Returned,
        now: DateTime<Utc>,
    ) -> Result<Vouch, Unproven> {
        if !is_same(
            returned.state.as_deref().unwrap_or_default(),
            &started.state,
        ) {
            return Err(Unproven::DoesNotFit("state"));
        }
        let metadata = self.metadata(now, now - KEPT).await?;
        let says_who = metadata
            .additional_metadata()
            .authorization_response_iss_parameter_supported;
        match &returned.iss {
            Some(iss) if iss != self.issuer.as_str() => return Err(Unproven::DoesNotFit("iss")),
            None if says_who => return Err(Unproven::DoesNotFit("iss")),
            _ => {}
        }
        if returned.error.is_some() {
            return Err(Unproven::DoesNotFit("refused there"));
        }
        let code = returned.code.ok_or(Unproven::DoesNotFit("code"))?;
        let client = self.speaker(metadata, &started.redirect)?;
        let response = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|e| Unproven::Settings(e.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(started.verifier.clone()))
            .request_async(&self.client)
            .await
            .map_err(|e| Unproven::NoAnswer(e.to_string()))?;
        let vouch = self.vouch(&client, &response, &started.nonce, now);
        match vouch {
            // The provider may have new keys since.
            Err(Unproven::BadToken(_)) => {
                let metadata = self.metadata(now, now - READ_AGAIN).await?;
                let client = self.speaker(metadata, &started.redirect)?;
                self.vouch(&client, &response, &started.nonce, now)
            }
            told => told,
        }
    }

    fn vouch(
        &self,
        client: &Speaker,
        response: &openidconnect::core::CoreTokenResponse,
        nonce: &str,
        now: DateTime<Utc>,
    ) -> Result<Vouch, Unproven> {
        let bad = |e: &dyn std::fmt::Display| Unproven::BadToken(e.to_string());
        let token = response.id_token().ok_or_else(|| bad(&"none came"))?;
        let is_recent = move |at: DateTime<Utc>| {
            if at >= now - SKEW - SKEW && at <= now + SKEW {
                Ok(())
            } else {
                Err("issued at another time".to_owned())
            }
        };
        let verifier = client
            .id_token_verifier()
            // Only signatures that nobody but the provider can make: none with our own secret, and never none at all.
            .set_allowed_algs([
                CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
                CoreJwsSigningAlgorithm::RsaSsaPssSha256,
                CoreJwsSigningAlgorithm::EcdsaP256Sha256,
                CoreJwsSigningAlgorithm::EcdsaP384Sha384,
                CoreJwsSigningAlgorithm::EdDsa,
            ])
            .set_time_fn(move || now)
            .set_issue_time_verifier_fn(is_recent);
        let claims: &CoreIdTokenClaims = token
            .claims(&verifier, &Nonce::new(nonce.to_owned()))
            .map_err(|e| bad(&e))?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = token.signing_alg().map_err(|e| bad(&e))?;
            let key = token.signing_key(&verifier).map_err(|e| bad(&e))?;
            let found = AccessTokenHash::from_token(response.access_token(), algorithm, key)
                .map_err(|e| bad(&e))?;
            if found != *expected {
                return Err(bad(&"another access token"));
            }
        }
        let names = match self.settings.link_by {
            None => None,
            Some(LinkBy::Username) => claims.preferred_username().map(|n| n.to_string()),
            Some(LinkBy::Email) => claims
                .email()
                .filter(|_| claims.email_verified() == Some(true))
                .map(|e| e.to_string()),
        };
        let amr = claims.auth_method_refs();
        let second_factor = amr.is_some_and(|all| {
            all.iter().any(|one| {
                self.settings
                    .second_factor_amr
                    .iter()
                    .any(|ours| **one == **ours)
            })
        }) || claims.auth_context_ref().is_some_and(|acr| {
            self.settings
                .second_factor_acr
                .iter()
                .any(|ours| **acr == **ours)
        });
        Ok(Vouch {
            issuer: self.issuer.as_str().to_owned(),
            subject: claims.subject().to_string(),
            names,
            second_factor,
        })
    }

    fn speaker(&self, metadata: Metadata, redirect: &str) -> Result<Speaker, Unproven> {
        let methods = metadata.token_endpoint_auth_methods_supported();
        let takes = |method| methods.is_none_or(|all| all.contains(&method));
        let auth = if takes(CoreClientAuthMethod::ClientSecretBasic) {
            AuthType::BasicAuth
        } else {
            AuthType::RequestBody
        };
        let redirect =
            RedirectUrl::new(redirect.to_owned()).map_err(|e| Unproven::Settings(e.to_string()))?;
        let id = ClientId::new(self.settings.client_id.clone());
        let secret = ClientSecret::new(self.settings.client_secret.clone());
        Ok(
            CoreClient::from_provider_metadata(metadata, id, Some(secret))
                .set_redirect_uri(redirect)
                .set_auth_type(auth),
        )
    }
}

/// A client that knows where to send people, and perhaps where tokens and persons are asked for.
type Speaker = CoreClient<
    openidconnect::EndpointSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointMaybeSet,
    openidconnect::EndpointMaybeSet,
>;

/// Compared without telling by time how much fits.
fn is_same(given: &str, expected: &str) -> bool {
    !expected.is_empty() && bool::from(given.as_bytes().ct_eq(expected.as_bytes()))
}
