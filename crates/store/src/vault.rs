//! Where sealed files lie: a folder, or storage that speaks S3. It holds ciphertext only, under names that say nothing.
//!
//! A file is sealed under the data key of the person it is about: destroying that key makes it unreadable, wherever copies lie.
//! Its identifier is part of what is sealed, so that no file can be put in the place of another, and a changed byte shows.

use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Duration,
};

use homeward_domain::ids::{CaseId, FileId};
use object_store::{
    ClientOptions, ObjectStore, ObjectStoreExt, PutMode, PutPayload, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder},
    local::LocalFileSystem,
    memory::InMemory,
    path::Path,
};

use crate::{PersonKey, StoreError};

/// Where the files of an installation are.
#[derive(Clone, PartialEq, Eq)]
pub enum FilesPlace {
    /// In memory, gone with the program: for tests and demonstrations that are not kept.
    Memory,
    /// A folder, made when it is first needed.
    Folder(PathBuf),
    /// Storage that speaks S3.
    S3 {
        /// The bucket.
        bucket: String,
        /// What names in it begin with.
        prefix: String,
        /// Address, region and credentials as `(name, value)`; see [`FilesPlace::read`].
        options: Vec<(String, String)>,
    },
}

/// Never the credentials.
impl fmt::Debug for FilesPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilesPlace({self})")
    }
}

impl fmt::Display for FilesPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory => f.write_str("memory"),
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::S3 { bucket, prefix, .. } => write!(f, "s3://{bucket}/{prefix}"),
        }
    }
}

/// What is taken from the environment for storage that speaks S3. Others of the same family would change in silence with whom we
/// speak, and how.
pub const VARIABLES: [&str; 5] = [
    "AWS_ENDPOINT_URL",
    "AWS_REGION",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_ALLOW_HTTP",
];

/// What is named for files that are kept in no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("files are kept in a folder or in `s3://BUCKET/PREFIX`")]
pub struct NoPlace;

impl FilesPlace {
    /// Reads `s3://BUCKET/PREFIX` or a folder. For S3 the environment is given as `variables`; of it the five in [`VARIABLES`]
    /// count and no other.
    ///
    /// # Errors
    /// [`NoPlace`] for any other address, and for S3 without a bucket.
    pub fn read(
        text: &str,
        variables: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, NoPlace> {
        let Some(rest) = text.strip_prefix("s3://") else {
            return if text.is_empty() || text.contains("://") {
                Err(NoPlace)
            } else {
                Ok(Self::Folder(PathBuf::from(text)))
            };
        };
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            return Err(NoPlace);
        }
        Ok(Self::S3 {
            bucket: bucket.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
            options: variables
                .filter(|(name, _)| VARIABLES.contains(&name.as_str()))
                .collect(),
        })
    }
}

/// The place of sealed files, open. Cheap to clone.
#[derive(Clone)]
pub struct Vault {
    place: Place,
    prefix: Path,
}

#[derive(Clone)]
enum Place {
    /// There already, or far away.
    Open(Arc<dyn ObjectStore>),
    /// A folder, made when the first file comes: who only reads makes nothing.
    Folder(PathBuf, Arc<OnceLock<Arc<dyn ObjectStore>>>),
}

impl Vault {
    /// Opens a place. Nothing is asked of a far one yet, and no folder made.
    pub(crate) fn open(place: &FilesPlace) -> Result<Self, StoreError> {
        let (place, prefix) = match place {
            FilesPlace::Memory => (Place::Open(Arc::new(InMemory::new())), Path::default()),
            FilesPlace::Folder(folder) => (
                Place::Folder(folder.clone(), Arc::default()),
                Path::default(),
            ),
            FilesPlace::S3 {
                bucket,
                prefix,
                options,
            } => (
                Place::Open(Arc::new(storage(bucket, options)?)),
                Path::from(prefix.as_str()),
            ),
        };
        Ok(Self { place, prefix })
    }

    /// The objects, to read; [`StoreError::NotFound`] while there is no folder.
    fn to_read(&self) -> Result<&Arc<dyn ObjectStore>, StoreError> {
        match &self.place {
            Place::Folder(folder, open) if open.get().is_none() && !folder.is_dir() => {
                Err(StoreError::NotFound("file"))
            }
            _ => self.to_write(),
        }
    }

    /// The objects, to write: the folder is made.
    fn to_write(&self) -> Result<&Arc<dyn ObjectStore>, StoreError> {
        match &self.place {
            Place::Open(objects) => Ok(objects),
            Place::Folder(folder, open) => {
                if let Some(objects) = open.get() {
                    return Ok(objects);
                }
                make_folder(folder).map_err(|_| StoreError::Files("the folder cannot be made"))?;
                let local = LocalFileSystem::new_with_prefix(folder)
                    .map_err(|e| failed(&e))?
                    .with_fsync(true);
                Ok(open.get_or_init(|| Arc::new(local)))
            }
        }
    }

    /// Seals a file of a case and puts it there. A name is used once.
    pub async fn put(
        &self,
        key: &PersonKey,
        case: CaseId,
        id: FileId,
        plain: &[u8],
    ) -> Result<(), StoreError> {
        self.put_sealed(id, key.seal(&context(case, id), plain))
            .await
    }

    /// Opens a file of a case. [`StoreError::NotFound`] when it is gone, [`StoreError::Corrupt`] when it is not what was put there.
    pub async fn get(
        &self,
        key: &PersonKey,
        case: CaseId,
        id: FileId,
    ) -> Result<Vec<u8>, StoreError> {
        let sealed = self.get_sealed(id).await?;
        key.open(&context(case, id), &sealed)
            .map(|plain| plain.to_vec())
            .map_err(|_| StoreError::corrupt("file", id.0))
    }

    /// Puts a file that is sealed already, as a copy holds it.
    pub(crate) async fn put_sealed(&self, id: FileId, sealed: Vec<u8>) -> Result<(), StoreError> {
        self.write(id, sealed, PutMode::Create).await
    }

    /// Puts a file as a copy holds it in the place of what lies there.
    pub(crate) async fn replace_sealed(
        &self,
        id: FileId,
        sealed: Vec<u8>,
    ) -> Result<(), StoreError> {
        self.write(id, sealed, PutMode::Overwrite).await
    }

    async fn write(&self, id: FileId, sealed: Vec<u8>, how: PutMode) -> Result<(), StoreError> {
        self.to_write()?
            .put_opts(&self.path(id), PutPayload::from(sealed), how.into())
            .await
            .map(drop)
            .map_err(|e| failed(&e))
    }

    /// A file as it lies there.
    pub(crate) async fn get_sealed(&self, id: FileId) -> Result<Vec<u8>, StoreError> {
        let found = self
            .to_read()?
            .get(&self.path(id))
            .await
            .map_err(|e| failed(&e))?;
        Ok(found.bytes().await.map_err(|e| failed(&e))?.to_vec())
    }

    /// Takes a file away. Safe to run again.
    pub async fn delete(&self, id: FileId) -> Result<(), StoreError> {
        let objects = match self.to_read() {
            Err(StoreError::NotFound(_)) => return Ok(()),
            objects => objects?,
        };
        match objects.delete(&self.path(id)).await {
            Err(object_store::Error::NotFound { .. }) | Ok(()) => Ok(()),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Two letters first: no folder gets too full.
    fn path(&self, id: FileId) -> Path {
        let name = id.0.simple().to_string();
        let (folder, _) = name.split_at(2);
        Path::from(format!("{}/{folder}/{name}", self.prefix))
    }
}

/// Storage that speaks S3.
fn storage(bucket: &str, options: &[(String, String)]) -> Result<AmazonS3, StoreError> {
    let is_said = |name: &str| options.iter().any(|(said, _)| said == name);
    if !(is_said("AWS_ACCESS_KEY_ID") && is_said("AWS_SECRET_ACCESS_KEY")) {
        // Without them the library asks around in the network for some.
        return Err(StoreError::Files(
            "the storage needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
        ));
    }
    // One TLS for all that goes out; a second call finds it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(bucket)
        .with_client_options(
            ClientOptions::new()
                .with_timeout(Duration::from_secs(30))
                .with_connect_timeout(Duration::from_secs(5)),
        )
        .with_retry(RetryConfig {
            max_retries: 2,
            retry_timeout: Duration::from_secs(20),
            ..RetryConfig::default()
        });
    for (name, value) in options {
        let key = name.to_ascii_lowercase().parse().map_err(|e| failed(&e))?;
        builder = builder.with_config(key, value);
    }
    builder.build().map_err(|e| failed(&e))
}

/// Made for its owner only.
fn make_folder(folder: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// What is sealed names the file and its case.
fn context(case: CaseId, id: FileId) -> Vec<u8> {
    [b"file ".as_slice(), case.0.as_bytes(), id.0.as_bytes()].concat()
}

/// The storage's own words may hold addresses and keys: only what kind of failure it was is passed on.
fn failed(error: &object_store::Error) -> StoreError {
    match error {
        object_store::Error::NotFound { .. } => StoreError::NotFound("file"),
        object_store::Error::AlreadyExists { .. } => StoreError::Duplicate("file"),
        object_store::Error::PermissionDenied { .. }
        | object_store::Error::Unauthenticated { .. } => {
            StoreError::Files("the storage does not let us in")
        }
        _ => StoreError::Files("the storage does not answer as it should"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_folder_or_a_bucket_and_nothing_else() {
        let read = |text: &str| FilesPlace::read(text, std::iter::empty());
        assert_eq!(read("files"), Ok(FilesPlace::Folder("files".into())));
        assert_eq!(
            read("/srv/files"),
            Ok(FilesPlace::Folder("/srv/files".into()))
        );
        assert_eq!(read("s3://papers").unwrap().to_string(), "s3://papers/");
        assert_eq!(
            read("s3://papers/home/").unwrap().to_string(),
            "s3://papers/home"
        );
        for wrong in [
            "",
            "s3://",
            "s3:///x",
            "http://papers.example",
            "file:///srv",
        ] {
            assert_eq!(read(wrong), Err(NoPlace), "{wrong}");
        }
    }

    #[test]
    fn credentials_are_not_shown_and_no_other_variables_are_taken() {
        let variables = [
            ("AWS_SECRET_ACCESS_KEY", "hush"),
            ("AWS_WEB_IDENTITY_TOKEN_FILE", "/run/token"),
            ("AWS_PROXY_URL", "http://proxy.example"),
            ("HOME", "/root"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let place = FilesPlace::read("s3://papers/x", variables.into_iter()).unwrap();
        assert_eq!(format!("{place:?}"), "FilesPlace(s3://papers/x)");
        let FilesPlace::S3 { options, .. } = place else {
            panic!("a bucket");
        };
        assert_eq!(options.len(), 1);
    }
}
