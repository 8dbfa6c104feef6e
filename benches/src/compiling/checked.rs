use std::{
    collections::BTreeSet,
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// The kind of a generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProbeKind {
    /// `src/lib.rs`
    Library,
    /// `src/main.rs`
    Program,
}

/// Returns the root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A generated crate in the target folder.
#[derive(Debug)]
pub struct Probe {
    name: String,
    folder: PathBuf,
    target: PathBuf,
    root: PathBuf,
    source: String,
}

impl Probe {
    /// Writes a crate with these dependencies, such as `nject = "0.5"`. `factory-core` is that of this workspace.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be written.
    pub fn new(name: &str, dependencies: &[&str], kind: ProbeKind, source: &str) -> io::Result<Self> {
        let work = target_folder().join("compiling");
        let folder = work.join(name);
        fs::create_dir_all(folder.join("src"))?;
        let core = workspace().join("factory-core").canonicalize()?;
        let ours = format!("factory-core = {{ path = \"{}\" }}", core.display());
        let line = |&dependency: &&str| if dependency == "factory-core" { ours.clone() } else { dependency.to_owned() };
        let dependencies: Vec<_> = dependencies.iter().map(line).collect();
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\n{}\n[profile.release]\nstrip = true\n[workspace]\n",
            dependencies.join("\n")
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let root = folder.join(if kind == ProbeKind::Library { "src/lib.rs" } else { "src/main.rs" });
        fs::write(&root, source)?;
        Ok(Self { name: name.to_owned(), folder, target: work.join("target"), root, source: source.to_owned() })
    }

    /// Checks the crate and its dependencies.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not compile.
    pub fn prepare(&self) -> io::Result<()> {
        self.cargo(&["check"], &[]).map(drop)
    }

    /// Measures a check in which only the dependencies were checked before.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not compile.
    pub fn first(&self) -> io::Result<Duration> {
        let incremental = self.target.join("debug/incremental");
        let prefix = format!("{}-", self.name);
        for entry in fs::read_dir(&incremental)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(&prefix) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        fs::write(&self.root, &self.source)?;
        self.cargo(&["check"], &[])
    }

    /// Measures a check after one function was changed.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not compile.
    pub fn edited(&self, turn: u32) -> io::Result<Duration> {
        fs::write(&self.root, format!("{}pub fn edited() -> u32 {{ {turn} }}\n", self.source))?;
        self.cargo(&["check"], &[])
    }

    /// Returns the size of the stripped release build in bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not compile.
    pub fn bytes(&self) -> io::Result<u64> {
        self.cargo(&["build", "--release"], &[])?;
        Ok(fs::metadata(self.target.join("release").join(&self.name))?.len())
    }

    /// Returns the number of crates that the crate is compiled with.
    ///
    /// # Errors
    ///
    /// Returns an error if cargo does not list them.
    pub fn crates(&self) -> io::Result<usize> {
        let mut command = Command::new(env!("CARGO"));
        command.args(["tree", "--quiet", "--edges=normal,build", "--prefix=none", "--format={p}"]);
        let output = command.current_dir(&self.folder).output()?;
        if !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        let lines = String::from_utf8_lossy(&output.stdout);
        Ok(lines.lines().skip(1).map(|line| line.trim_end_matches(" (*)")).collect::<BTreeSet<_>>().len())
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn rewrite(&self) -> io::Result<()> {
        fs::write(&self.root, &self.source)
    }

    pub(super) fn cargo(&self, arguments: &[&str], variables: &[(&str, &str)]) -> io::Result<Duration> {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).arg("--quiet").current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.target);
        // `cargo run` may have set this for the current program.
        command.env_remove("RUSTFLAGS").envs(variables.iter().copied());
        let start = Instant::now();
        let output = command.output()?;
        let took = start.elapsed();
        let said = || String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(took) } else { Err(io::Error::other(said())) }
    }
}

/// Measures a check with an empty target folder. It is not incremental, like the checks of registry crates.
///
/// # Errors
///
/// Returns an error if it does not compile.
pub fn cold(probe: &Probe) -> io::Result<Duration> {
    let target = target_folder().join("compiling/cold");
    match fs::remove_dir_all(&target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let target = target.to_string_lossy().into_owned();
    probe.cargo(&["check"], &[("CARGO_TARGET_DIR", &target), ("CARGO_INCREMENTAL", "0")])
}

/// Returns the folder of builds.
#[must_use]
pub fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}
