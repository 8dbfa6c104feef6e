//! The features with which the running test was built.

use cargo_metadata::Package;
use serde_json::Value;
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

/// Returns the features of the running test, which are those of the factory's entries. They must be those that the caller
/// names, if there are any. Returns `None` if neither is known.
pub(crate) fn choose_features(package: &Package, named: Option<&[String]>) -> Result<Option<BTreeSet<String>>, String> {
    let named = named.map(|names| with_implied(package, names));
    match (find_features(), named) {
        (Some(running), Some(named)) if running != named => Err(format!(
            "`features` asks for {named:?}, and the running test has {running:?}, so that their entries differ; run the test \
             with the same features, or remove the option"
        )),
        (running, named) => Ok(running.or(named)),
    }
}

/// Adds the default features, and all that a feature turns on in its package.
fn with_implied(package: &Package, names: &[String]) -> BTreeSet<String> {
    let default = package.features.get_key_value("default").map(|(name, _)| name);
    let mut waiting: Vec<&String> = names.iter().chain(default).collect();
    let mut enabled = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let is_of_dependency = name.contains([':', '/']);
        if !is_of_dependency && enabled.insert(name.clone()) {
            waiting.extend(package.features.get(name).into_iter().flatten());
        }
    }
    enabled
}

/// Reads the features from cargo's record of the running test. Returns `None` if there is no record at the usual places.
fn find_features() -> Option<BTreeSet<String>> {
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
fn read_features(record: &Path) -> Option<BTreeSet<String>> {
    let record: Value = serde_json::from_slice(&fs::read(record).ok()?).ok()?;
    serde_json::from_str(record.get("features")?.as_str()?).ok()
}
