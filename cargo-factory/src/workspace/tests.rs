use super::{Package, Workspace};
use camino::Utf8PathBuf;
use cargo_metadata::PackageId;
use globset::{Glob, GlobSet, GlobSetBuilder};
use std::{fs, os::unix::fs::symlink};
use tempfile::TempDir;

/// A workspace on disk with a package at its root.
struct Fixture {
    _folder: TempDir,
    workspace: Workspace,
}

impl Fixture {
    fn new(files: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().unwrap()).unwrap();
        for file in files {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), "").unwrap();
        }
        let package = Package {
            id: PackageId { repr: "app".to_owned() },
            name: "app".to_owned(),
            root: root.clone(),
            features: Vec::new(),
            dependencies: Vec::new(),
        };
        let workspace = Workspace {
            target: root.join("target/factory"),
            user_target: root.join("target"),
            root,
            packages: vec![package],
            members: Vec::new(),
            is_whole: true,
            local: Vec::new(),
            manifest_path: None,
        };
        Self { _folder: folder, workspace }
    }

    fn sources(&self, exclude: &[&str]) -> Result<Vec<String>, String> {
        let files = self.workspace.source_files(&globs(exclude)).map_err(|error| format!("{error:#}"))?;
        Ok(files.into_iter().map(|file| file.path.into_string()).collect())
    }

    fn link(&self, target: &str, link: &str) {
        symlink(target, self.workspace.root.join(link)).unwrap();
    }
}

fn globs(texts: &[&str]) -> GlobSet {
    let mut globs = GlobSetBuilder::new();
    for text in texts {
        globs.add(Glob::new(text).unwrap());
    }
    globs.build().unwrap()
}

#[test]
fn the_sources_of_a_package_are_in_order_and_without_those_of_others() {
    let files = [
        "src/main.rs",
        "src/a/b.rs",
        "build.rs",
        "tests/t.rs",
        "README.md",
        "nested/Cargo.toml",
        "nested/src/lib.rs",
        "target/debug/build/out.rs",
        "builds/CACHEDIR.TAG",
        "builds/x.rs",
        ".hidden/x.rs",
        ".gitignore",
    ];
    let fixture = Fixture::new(&files);
    assert_eq!(fixture.sources(&[]).unwrap(), ["build.rs", "src/a/b.rs", "src/main.rs", "tests/t.rs"]);
    assert_eq!(fixture.sources(&["src/**", "build.rs"]).unwrap(), ["tests/t.rs"]);
}

#[test]
fn a_file_that_git_ignores_is_a_source() {
    let fixture = Fixture::new(&["src/lib.rs", "src/generated.rs", ".git/HEAD"]);
    fs::write(fixture.workspace.root.join(".gitignore"), "generated.rs\n").unwrap();
    assert_eq!(fixture.sources(&[]).unwrap(), ["src/generated.rs", "src/lib.rs"]);
}

#[test]
fn a_symlink_may_stay_in_the_workspace() {
    let fixture = Fixture::new(&["src/lib.rs", "shared/a.rs"]);
    fixture.link("../shared/a.rs", "src/a.rs");
    fixture.link("../shared", "src/shared");
    fixture.link("nowhere.md", "NOTES.md");
    assert_eq!(fixture.sources(&[]).unwrap(), ["shared/a.rs", "src/a.rs", "src/lib.rs"]);
}

#[test]
fn a_symlink_out_of_the_workspace_is_an_error_unless_it_is_excluded() {
    let fixture = Fixture::new(&["src/lib.rs"]);
    let outside = tempfile::NamedTempFile::with_suffix(".rs").unwrap();
    let target = outside.path().canonicalize().unwrap();
    fixture.link(target.to_str().unwrap(), "src/outside.rs");
    let remedy = "put the files into the workspace, or exclude the link in `factory.toml`";
    let message =
        format!("the symlink `src/outside.rs` leads out of the workspace, to `{}`; {remedy}", target.display());
    assert_eq!(fixture.sources(&[]), Err(message));
    assert_eq!(fixture.sources(&["src/outside.rs"]).unwrap(), ["src/lib.rs"]);
}

#[test]
fn a_file_that_is_not_utf8_is_an_error_with_its_line() {
    let fixture = Fixture::new(&["src/lib.rs"]);
    fs::write(fixture.workspace.root.join("src/lib.rs"), b"// one\n// two\xff\n").unwrap();
    let error = fixture.workspace.read("src/lib.rs".into()).unwrap_err();
    assert_eq!(error.to_string(), "src/lib.rs:2 is not UTF-8; convert the file");
}
