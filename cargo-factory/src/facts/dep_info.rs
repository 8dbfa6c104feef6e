//! The source files of a compilation, which rustc lists beside its output.

use anyhow::Context;
use camino::Utf8PathBuf;
use cargo_metadata::{Artifact, TargetKind};
use std::fs;

/// Returns the source files that rustc compiled for an artifact, as rustc names them.
///
/// # Errors
///
/// Fails if the list of rustc cannot be read.
pub(super) fn read_sources(artifact: &Artifact) -> anyhow::Result<Vec<Utf8PathBuf>> {
    let is_build_script = artifact.target.kind.contains(&TargetKind::CustomBuild);
    let list = artifact.filenames.first().filter(|_| !is_build_script).map(|output| {
        let name = output.file_stem().unwrap_or_default();
        output.with_file_name(name.strip_prefix("lib").unwrap_or(name)).with_extension("d")
    });
    let Some(list) = list.filter(|list| list.is_file()) else { return Ok(vec![artifact.target.src_path.clone()]) };
    Ok(parse_sources(&fs::read_to_string(&list).with_context(|| format!("cannot read `{list}`"))?))
}

/// Returns the files that have a rule without dependencies: `src/lib.rs:`.
fn parse_sources(list: &str) -> Vec<Utf8PathBuf> {
    list.lines().filter_map(|line| line.strip_suffix(':')).map(|file| file.replace("\\ ", " ").into()).collect()
}

#[test]
fn a_list_of_rustc_is_parsed() {
    let list = "/t/deps/app-1.d: src/main.rs src/a\\ b.rs\n\n/t/deps/libapp-1.rmeta: src/main.rs src/a\\ b.rs\n\n\
                src/main.rs:\nsrc/a\\ b.rs:\n\n# env-dep:OUT_DIR=/t\n";
    assert_eq!(parse_sources(list), ["src/main.rs", "src/a b.rs"]);
}
