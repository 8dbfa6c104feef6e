//! The features with which the running test was built.

use serde_json::Value;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Reads the features from cargo's record of the running test. Returns `None` if there is no record at the usual places.
pub(crate) fn find_features() -> Option<Vec<String>> {
    let test = env::current_exe().ok()?;
    let name = test.file_stem()?.to_str()?;
    let (_, hash) = name.rsplit_once('-')?;
    let built = test.parent()?.parent()?;
    // `target/debug/deps/name-hash`, and `target/debug/build/package/hash/out/name-hash` of newer versions of cargo.
    read_features(&find_record(&built.join(".fingerprint"), hash).or_else(|| json_file(&built.join("fingerprint")))?)
}

fn find_record(fingerprints: &Path, hash: &str) -> Option<PathBuf> {
    let folders = fs::read_dir(fingerprints).ok()?.flatten().map(|entry| entry.path());
    let is_of_test = |folder: &PathBuf| folder.to_string_lossy().ends_with(&format!("-{hash}"));
    folders.filter(is_of_test).find_map(|folder| json_file(&folder))
}

fn json_file(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    files.into_iter().find(|file| file.extension().is_some_and(|extension| extension == "json"))
}

/// The record holds the list of features as a text, which is JSON again.
fn read_features(record: &Path) -> Option<Vec<String>> {
    let record: Value = serde_json::from_slice(&fs::read(record).ok()?).ok()?;
    serde_json::from_str(record.get("features")?.as_str()?).ok()
}
