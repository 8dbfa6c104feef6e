//! Runs `cargo check`, and returns what rustc reports.

pub(crate) use super::report::Report;
use super::{
    dep_info::read_sources,
    failure::{explain_failure, without_lost_arguments},
    place::absolute,
};
use crate::{config::Build, progress::Progress, workspace::Workspace, wrapper};
use anyhow::Context;
use camino::Utf8PathBuf;
use cargo_metadata::{Message, Target, TargetKind};
use std::{
    collections::BTreeMap,
    env,
    io::{BufReader, Read},
    process::{ChildStderr, Command, Stdio},
    thread,
};

/// The result of one `cargo check`.
#[derive(Debug, Default)]
pub(crate) struct Compilation {
    /// The warnings about the selected packages.
    pub(crate) warnings: Vec<Report>,
    /// The errors, also those about packages that the selected ones depend on.
    pub(crate) errors: Vec<Report>,
    /// The errors of lints that the selected packages deny. They are warnings in this compilation.
    pub(crate) denied: Vec<Report>,
    /// The folders that build scripts write to.
    pub(crate) generated: Vec<Utf8PathBuf>,
    /// The source files of the selected packages that were compiled, by their paths from the root, and whether they were
    /// compiled only for tests.
    pub(crate) sources: BTreeMap<Utf8PathBuf, bool>,
}

/// Compiles all targets of the packages in the target folder of the program. Packages that do not depend on a broken one are
/// compiled also if there are errors.
///
/// # Errors
///
/// Fails if cargo cannot run, or fails for a reason other than errors of rustc. Those are in the result.
pub(crate) fn check(workspace: &Workspace, build: &Build, progress: &Progress) -> anyhow::Result<Compilation> {
    let mut command = cargo_check(workspace, build);
    wrapper::set_wrapper(&mut command, workspace)?;
    let mut cargo = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().context("cannot run cargo")?;
    let output = BufReader::new(cargo.stdout.take().context("cargo has no output")?);
    let errors = cargo.stderr.take().context("cargo has no error output")?;
    let errors = thread::spawn(move || read_text(errors));
    let mut compilation = Compilation::default();
    for message in Message::parse_stream(output) {
        compilation.add(message.context("cannot read the output of cargo")?, workspace, progress)?;
    }
    let errors = errors.join().expect("reading does not panic")?;
    if !cargo.wait().context("cannot wait for cargo")?.success() {
        explain_failure(&errors, &compilation.errors)?;
        compilation.errors = without_lost_arguments(compilation.errors);
    }
    Ok(compilation)
}

fn read_text(mut errors: ChildStderr) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    errors.read_to_end(&mut bytes).context("cannot read the errors of cargo")?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn cargo_check(workspace: &Workspace, build: &Build) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["check", "--all-targets", "--message-format=json-diagnostic-rendered-ansi"]);
    command.args(["--keep-going", "--color=never"]);
    command.arg("--target-dir").arg(&workspace.target);
    // A build folder of the user's would take precedence.
    command.env("CARGO_BUILD_BUILD_DIR", &workspace.target);
    if let Some(path) = &workspace.manifest_path {
        command.arg("--manifest-path").arg(path);
    }
    if workspace.is_whole {
        command.arg("--workspace");
    } else {
        command.args(workspace.packages.iter().flat_map(|package| ["--package", &package.id.repr]));
    }
    if build.no_default_features {
        command.arg("--no-default-features");
    }
    // Without a selection, cargo rejects a feature that no package has.
    let is_known = |feature: &&String| {
        workspace.is_whole || workspace.packages.iter().any(|package| package.features.contains(feature))
    };
    command.args(build.features.iter().filter(is_known).flat_map(|feature| ["--features", feature]));
    command
}

impl Compilation {
    fn add(&mut self, message: Message, workspace: &Workspace, progress: &Progress) -> anyhow::Result<()> {
        match message {
            Message::CompilerArtifact(artifact) => {
                progress.step(&artifact.target.name);
                if workspace.package(&artifact.package_id).is_some() {
                    let for_tests = artifact.profile.test || is_for_tests_only(&artifact.target);
                    for file in read_sources(&artifact)? {
                        let file = workspace.relative(&absolute(file.as_str(), workspace)).to_owned();
                        *self.sources.entry(file).or_insert(true) &= for_tests;
                    }
                }
            }
            Message::BuildScriptExecuted(script) => self.generated.push(script.out_dir),
            Message::CompilerMessage(message) => {
                use cargo_metadata::diagnostic::DiagnosticLevel::{Error, Ice};
                let package = workspace.package(&message.package_id);
                let is_error = matches!(message.message.level, Error | Ice);
                let name = package.map_or(&message.target.name, |package| &package.name).clone();
                let for_tests = is_for_tests_only(&message.target) || wrapper::is_for_tests(&message.message);
                let report = Report { package: name, for_tests, diagnostic: message.message };
                let is_lint = report.diagnostic.code.as_ref().is_some_and(|code| wrapper::is_lint(&code.code));
                if is_error && is_lint && package.is_some() {
                    self.denied.push(report);
                } else if is_error {
                    self.errors.push(report);
                } else if package.is_some() {
                    self.warnings.push(report);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_for_tests_only(target: &Target) -> bool {
    target.kind.iter().any(|kind| matches!(kind, TargetKind::Test | TargetKind::Bench))
}
