//! Compares `cargo factory` with `cargo check --all-targets` of the same workspace, from an empty target folder and after
//! an edit. The arguments are the folder of the workspace, a source file in it, the subcommand, and the features of each
//! further build in its `factory.toml`, which `cargo check` then does too.

use benches::{
    compiling::{target_folder, workspace},
    timing::by_turns,
};
use std::{
    cell::Cell,
    env, fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

const COLD_TURNS: u32 = 3;
const EDITED_TURNS: u32 = 9;

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), Some(file)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("usage: audit_time <workspace> <source file in it> [subcommand [features]...]"));
    };
    let subcommand = arguments.next().unwrap_or_else(|| "audit".to_owned());
    let measured = Measured::new(Path::new(&folder), &subcommand, arguments.collect())?;
    eprintln!("downloading the dependencies");
    measured.run_all()?;
    let cold = shortest("from an empty target folder", COLD_TURNS, || measured.forget(), |index| measured.run(index))?;
    measured.run_all()?;
    let edited = EditedFile::new(measured.folder.join(file))?;
    let warm = shortest("after an edit", EDITED_TURNS, || edited.edit(), |index| measured.run(index))?;
    println!("| | cargo check | cargo factory {subcommand} | ratio |\n|---|---|---|---|");
    for (name, [check, factory]) in [("empty target folder", cold), ("after an edit", warm)] {
        let [check, factory] = [check, factory].map(|time| time.as_secs_f64());
        println!("| {name} | {check:.2} s | {factory:.2} s | {:.2} |", factory / check);
    }
    Ok(())
}

/// Returns the shortest time of both commands, and shows the progress. `prepare` precedes each.
fn shortest(
    name: &str,
    turns: u32,
    prepare: impl Fn() -> io::Result<()>,
    run: impl Fn(usize) -> io::Result<()>,
) -> io::Result<[Duration; 2]> {
    let (mut failed, mut runs) = (None, 0);
    let times = by_turns(turns, 2, prepare, |index, prepared| {
        runs += 1;
        eprintln!("{name}: run {runs} of {}", 2 * turns);
        failed = prepared.and_then(|()| run(index)).err().or(failed.take());
    });
    failed.map_or_else(|| Ok([times[0], times[1]]), Err)
}

/// The two commands, each with a target folder of its own.
struct Measured {
    folder: PathBuf,
    subcommand: String,
    /// The features of each check after the first one, which has the default features.
    features: Vec<String>,
    factory: PathBuf,
    targets: [PathBuf; 2],
}

impl Measured {
    fn new(folder: &Path, subcommand: &str, features: Vec<String>) -> io::Result<Self> {
        build_factory()?;
        let targets = target_folder().join("audit_time");
        Ok(Self {
            folder: folder.canonicalize()?,
            subcommand: subcommand.to_owned(),
            features,
            factory: target_folder().join("release/cargo-factory").canonicalize()?,
            targets: ["check", "factory"].map(|name| targets.join(name)),
        })
    }

    fn run_all(&self) -> io::Result<()> {
        self.run(0)?;
        self.run(1)
    }

    fn run(&self, index: usize) -> io::Result<()> {
        if index == 1 {
            // An audit with findings ends with 1.
            return self.succeed(Command::new(&self.factory).args(["factory", &self.subcommand]), index, &[0, 1]);
        }
        for features in std::iter::once("").chain(self.features.iter().map(String::as_str)) {
            let mut check = Command::new(env!("CARGO"));
            check.args(["check", "--workspace", "--all-targets", "--features", features]);
            self.succeed(&mut check, index, &[0])?;
        }
        Ok(())
    }

    fn succeed(&self, command: &mut Command, index: usize, codes: &[i32]) -> io::Result<()> {
        fs::create_dir_all(&self.targets[index])?;
        // `cargo run` may have set the flags for the current program.
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.targets[index]).env_remove("RUSTFLAGS");
        succeed(command, codes)
    }

    /// Removes both target folders.
    fn forget(&self) -> io::Result<()> {
        for target in &self.targets {
            match fs::remove_dir_all(target) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Builds the program. Cargo shows its own progress: from an empty target folder the build takes minutes.
fn build_factory() -> io::Result<()> {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--release", "--package", "cargo-factory"]).current_dir(workspace());
    if build.status()?.success() { Ok(()) } else { Err(io::Error::other("cargo-factory does not compile")) }
}

fn succeed(command: &mut Command, codes: &[i32]) -> io::Result<()> {
    let output = command.output()?;
    if output.status.code().is_some_and(|code| codes.contains(&code)) {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr)))
}

/// A source file that is as before when it is dropped.
struct EditedFile {
    path: PathBuf,
    text: String,
    edits: Cell<u32>,
}

impl EditedFile {
    fn new(path: PathBuf) -> io::Result<Self> {
        Ok(Self { text: fs::read_to_string(&path)?, path, edits: Cell::new(0) })
    }

    /// Gives the file a function that differs from that of each earlier edit.
    fn edit(&self) -> io::Result<()> {
        self.edits.set(self.edits.get() + 1);
        fs::write(&self.path, format!("{}\nfn _edited() -> u32 {{ {} }}\n", self.text, self.edits.get()))
    }
}

impl Drop for EditedFile {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.path, &self.text) {
            eprintln!("{} has the edit of this program: {error}", self.path.display());
        }
    }
}
