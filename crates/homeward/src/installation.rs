//! An installation: where its databases and its master key are, and how they are opened.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use homeward_app::{Actor, App, Clock};
use homeward_documents::Press;
use homeward_store::{
    DatabaseKey, FilesPlace, MasterKey, Store, StoreConfig, StoreError, access_log::AccessBuffer,
    staff,
};
use tokio::task::JoinHandle;
use zeroize::Zeroizing;

use crate::{cli::Places, terminal::told};

/// Where an installation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Installation {
    database_url: String,
    keys_url: String,
    key_file: PathBuf,
    database_key_file: Option<PathBuf>,
    files: FilesPlace,
    /// The folder for checkpoints.
    pub(crate) checkpoints: PathBuf,
}

/// An open installation.
pub(crate) struct Open {
    /// The use cases.
    pub(crate) app: App,
    access: JoinHandle<()>,
}

impl Installation {
    /// Where the command line says it is.
    pub(crate) fn at(places: &Places) -> anyhow::Result<Self> {
        let file = sqlite_file(&places.database_url);
        let folder = match file {
            Some(file) => Path::new(file)
                .parent()
                .map(Path::to_owned)
                .unwrap_or_default(),
            None if places.database_url.starts_with("postgres") => PathBuf::new(),
            None => bail!("the database is `sqlite:FILE` or `postgres://…`"),
        };
        let keys_url = match &places.keys_url {
            Some(url) => url.clone(),
            None => keys_beside(&places.database_url)
                .context("say where the keys are, with --keys or HOMEWARD_KEYS_URL")?,
        };
        let files = match &places.files {
            Some(place) => FilesPlace::read(place, env::vars())?,
            None => FilesPlace::Folder(folder.join("files")),
        };
        Ok(Self {
            files,
            database_url: places.database_url.clone(),
            keys_url,
            key_file: places
                .master_key_file
                .clone()
                .unwrap_or_else(|| folder.join("homeward.key")),
            database_key_file: places.database_key_file.clone(),
            checkpoints: places
                .checkpoints
                .clone()
                .unwrap_or_else(|| folder.join("checkpoints")),
        })
    }

    /// The databases and the master key that must be there already.
    pub(crate) fn config(&self) -> anyhow::Result<StoreConfig> {
        let master_key = match key_in_environment()? {
            Some(key) => key,
            None if self.key_file.exists() => {
                MasterKey::from_file_or_create(&self.key_file).with_context(|| self.about_key())?
            }
            None => bail!(
                "there is no master key in `{}`: say where it is, with --master-key-file or HOMEWARD_MASTER_KEY",
                self.key_file.display()
            ),
        };
        self.config_with(master_key)
    }

    /// Opens what is there, with the tables this program knows. Nothing is made, and nothing is opened that is locked.
    pub(crate) async fn open(&self) -> anyhow::Result<Open> {
        let open = self.open_locked().await?;
        if open.app.is_locked().await {
            open.close().await?;
            bail!("the house is locked: `homeward unlock` opens it");
        }
        Ok(open)
    }

    /// The same, also while the house is locked.
    pub(crate) async fn open_locked(&self) -> anyhow::Result<Open> {
        for url in [&self.database_url, &self.keys_url] {
            if let Some(file) = sqlite_file(url).filter(|file| !Path::new(file).exists()) {
                bail!(
                    "there is no database in `{file}`: `homeward serve` or `homeward staff add` begins one"
                );
            }
        }
        let store = Store::open(self.config()?).await?;
        if !store.is_ready().await {
            if let Err(error @ StoreError::RotationUnderWay) = store.settled().await {
                return Err(error.into());
            }
            // A wrong key is told apart from tables that are missing.
            if let Err(error @ StoreError::WrongMasterKey) = store.keys().installation().await {
                return Err(error.into());
            }
            bail!(
                "the database does not answer or has other tables than this program: `homeward serve` brings them up to date"
            );
        }
        Open::over(store)
    }

    /// Opens or begins an installation, and brings its tables up to date.
    pub(crate) async fn open_or_begin(&self) -> anyhow::Result<Open> {
        let files = [&self.database_url, &self.keys_url]
            .into_iter()
            .filter_map(|url| sqlite_file(url))
            .map(Path::new);
        for path in files.chain([self.key_file.as_path()]) {
            if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
                fs::create_dir_all(folder)
                    .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
            }
        }
        let in_environment = key_in_environment()?;
        let is_new = in_environment.is_none() && !self.key_file.exists();
        let master_key = if let Some(key) = in_environment {
            key
        } else {
            MasterKey::from_file_or_create(&self.key_file).with_context(|| self.about_key())?
        };
        let store = Store::open(self.config_with(master_key)?).await?;
        match store.migrate(Clock::system().now()).await {
            Ok(()) => {}
            Err(StoreError::WrongMasterKey) if is_new => {
                // The key made just now opens nothing: without this, the next start would take it for the right one.
                fs::remove_file(&self.key_file).with_context(|| self.about_key())?;
                bail!(
                    "the database has keys, but their master key is not in `{}`: put it back, or say where it is with --master-key-file",
                    self.key_file.display()
                );
            }
            Err(error) => return Err(error.into()),
        }
        if is_new {
            tracing::warn!(file = %self.key_file.display(), "made a new master key: keep a copy in a safe, it is part of no backup");
        }
        Open::over(store)
    }

    fn config_with(&self, master_key: MasterKey) -> anyhow::Result<StoreConfig> {
        Ok(StoreConfig {
            database_url: self.database_url.clone(),
            keys_url: self.keys_url.clone(),
            files: self.files.clone(),
            database_key: self.database_key()?,
            master_key,
        })
    }

    /// The key of encrypted files; made with them, and never for files that are there already.
    fn database_key(&self) -> anyhow::Result<Option<DatabaseKey>> {
        let Some(path) = &self.database_key_file else {
            return Ok(None);
        };
        let is_there = sqlite_file(&self.database_url).is_some_and(|file| Path::new(file).exists());
        if is_there && !path.exists() {
            bail!(
                "the database is there, and the key it would be encrypted with is not in `{}`: put it back, or restore a copy into a new file",
                path.display()
            );
        }
        let key = DatabaseKey::from_file_or_create(path)
            .with_context(|| format!("the database key in `{}`", path.display()))?;
        Ok(Some(key))
    }

    fn about_key(&self) -> String {
        format!("the master key in `{}`", self.key_file.display())
    }
}

impl Open {
    fn over(store: Store) -> anyhow::Result<Self> {
        let (buffer, access) = AccessBuffer::start(store.clone());
        Ok(Self {
            app: App::new(store, Clock::system(), buffer)?,
            access,
        })
    }

    /// The same, with another typesetter.
    pub(crate) fn with_press(mut self, press: Press) -> Self {
        self.app = self.app.with_press(press);
        self
    }

    /// The member of staff as whom a command acts.
    pub(crate) async fn actor(&self, login: &str) -> anyhow::Result<Actor> {
        let c = self.app.store().reader();
        let account = staff::find(c, login)
            .await?
            .with_context(|| format!("nobody signs in as `{login}`"))?;
        // Whoever runs the machine and has the master key needs no second factor.
        Actor::load_after(c, account.id, self.app.clock().now(), true)
            .await
            .map_err(told)
            .with_context(|| format!("`{login}` is not active"))
    }

    /// Ends what is under way and closes the databases.
    pub(crate) async fn close(self) -> anyhow::Result<()> {
        let store = self.app.store().clone();
        // The access log ends once nobody can write to it any more.
        drop(self.app);
        self.access.await?;
        Ok(store.close().await?)
    }
}

/// The master key from the environment, if it is there.
fn key_in_environment() -> anyhow::Result<Option<MasterKey>> {
    match env::var("HOMEWARD_MASTER_KEY") {
        Ok(text) if !text.trim().is_empty() => Ok(Some(
            MasterKey::from_base64(&Zeroizing::new(text)).context("HOMEWARD_MASTER_KEY")?,
        )),
        _ => Ok(None),
    }
}

/// The file behind a SQLite URL.
fn sqlite_file(url: &str) -> Option<&str> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    Some(path.split_once('?').map_or(path, |(path, _)| path))
}

/// Where the keys are unless said: `homeward-keys.db` beside `homeward.db`, the database `homeward_keys` beside `homeward`.
fn keys_beside(url: &str) -> Option<String> {
    if let Some(file) = sqlite_file(url) {
        let path = Path::new(file);
        let stem = path.file_stem()?.to_str()?;
        return Some(format!(
            "sqlite:{}",
            path.with_file_name(format!("{stem}-keys.db")).display()
        ));
    }
    let (address, options) = url
        .split_once('?')
        .map_or((url, None), |(a, o)| (a, Some(o)));
    let (server, database) = address.split_once("://")?.1.split_once('/')?;
    if server.is_empty() && options.is_none() || database.is_empty() {
        return None;
    }
    Some(options.map_or_else(
        || format!("{address}_keys"),
        |o| format!("{address}_keys?{o}"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_beside_the_data_unless_said() {
        for (data, keys) in [
            ("sqlite:homeward.db", Some("sqlite:homeward-keys.db")),
            (
                "sqlite:///var/lib/homeward/homeward.db?mode=rwc",
                Some("sqlite:/var/lib/homeward/homeward-keys.db"),
            ),
            (
                "postgres://me:secret@db.example/homeward",
                Some("postgres://me:secret@db.example/homeward_keys"),
            ),
            (
                "postgres://me@localhost/homeward?host=/run/pg",
                Some("postgres://me@localhost/homeward_keys?host=/run/pg"),
            ),
            ("postgres://me@localhost", None),
            ("postgres://me@localhost/", None),
        ] {
            assert_eq!(keys_beside(data).as_deref(), keys, "{data}");
        }
    }

    #[test]
    fn the_key_and_the_checkpoints_stand_beside_a_sqlite_file() {
        let places = |database: &str| Places {
            forms: None,
            database_url: database.to_owned(),
            keys_url: None,
            master_key_file: None,
            database_key_file: None,
            checkpoints: None,
            files: None,
        };
        let at = Installation::at(&places("sqlite:/srv/homeward/homeward.db")).unwrap();
        assert_eq!(at.key_file, Path::new("/srv/homeward/homeward.key"));
        assert_eq!(at.checkpoints, Path::new("/srv/homeward/checkpoints"));
        assert_eq!(at.files, FilesPlace::Folder("/srv/homeward/files".into()));
        let here = Installation::at(&places("sqlite:homeward.db")).unwrap();
        assert_eq!(here.key_file, Path::new("homeward.key"));
        assert!(Installation::at(&places("mysql://x/y")).is_err());
    }
}
