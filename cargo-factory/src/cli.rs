//! The command line.

use crate::{Outcome, audit, config::Build, explain, facts, migrate, report};
use camino::Utf8PathBuf;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// `cargo factory …`, as cargo calls this program.
#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo", styles = clap_styles())]
pub(crate) enum Cargo {
    Factory(Factory),
}

/// Counts, migrates and reports the uses of global singletons.
#[derive(Args)]
#[command(version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Factory {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(after_help = AUDIT_EXAMPLES)]
    Audit(audit::AuditArguments),
    #[command(after_help = MIGRATE_EXAMPLES)]
    Migrate(migrate::MigrateArguments),
    Explain(explain::ExplainArguments),
    #[command(after_help = REPORT_EXAMPLES)]
    Report(report::ReportArguments),
    // For the tests and the benches of this program.
    #[command(hide = true)]
    Facts(facts::command::FactsArguments),
}

const EXAMPLES: &str = "\
Examples:
  cargo factory audit              how many uses of singletons are left, and where
  cargo factory migrate --dry-run  which of them would be rewritten
  cargo factory explain E0521      what an error means, and how to correct it
  cargo factory report             the evidence for an auditor";

const AUDIT_EXAMPLES: &str = "\
Examples:
  cargo factory audit
  cargo factory audit --package my-agents --format json
  cargo factory audit --format sarif > audit.sarif
  cargo factory audit --baseline --accept-new --reason \"before the migration\"
  cargo factory audit --baseline

Exit status: 0 if there is no finding that the baseline does not list, 1 if there is one or a stale entry, 2 if the workspace could not be audited.";

const MIGRATE_EXAMPLES: &str = "\
Examples:
  cargo factory migrate --dry-run
  cargo factory migrate --package my-agents

Exit status: 0 if no use is left, 1 if some are left, 2 if the workspace could not be migrated, 130 if the run was interrupted.";

const REPORT_EXAMPLES: &str = "\
Examples:
  cargo factory report --output evidence.md
  cargo factory report --format json --output evidence.json

Exit status: 0 if the report was written, 2 if not.";

/// The packages that a command looks at.
#[derive(Args)]
pub(crate) struct Selection {
    /// The path of `Cargo.toml`. Default: the one of the current folder or of a folder above it
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest_path: Option<Utf8PathBuf>,
    /// Looks only at this package of the workspace. May be repeated
    #[arg(long, short, value_name = "NAME")]
    pub(crate) package: Vec<String>,
    /// Compiles with these features instead of the feature sets of `factory.toml`
    #[arg(long, value_name = "FEATURES", value_delimiter = ',')]
    pub(crate) features: Vec<String>,
}

/// The format of the output of `migrate` and `report`.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlainFormat {
    #[default]
    Human,
    Json,
}

/// The format of the output of `audit`.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Human,
    Json,
    Sarif,
}

impl Factory {
    pub(crate) fn run(&self) -> anyhow::Result<Outcome> {
        match &self.command {
            Command::Audit(arguments) => audit::run(arguments),
            Command::Migrate(arguments) => migrate::run(arguments),
            Command::Explain(arguments) => explain::run(arguments),
            Command::Report(arguments) => report::run(arguments),
            Command::Facts(arguments) => facts::command::run(arguments),
        }
    }
}

fn clap_styles() -> clap::builder::Styles {
    clap::builder::Styles::styled()
}

impl Selection {
    /// Returns the feature sets to compile: the one of the options, or the configured ones.
    pub(crate) fn builds(&self, configured: &[Build]) -> Vec<Build> {
        if self.features.is_empty() && !configured.is_empty() {
            return configured.to_vec();
        }
        vec![Build { features: self.features.clone(), no_default_features: false }]
    }

    /// Returns whether one of the options is given.
    pub(crate) fn is_given(&self) -> bool {
        self.manifest_path.is_some() || !self.package.is_empty() || !self.features.is_empty()
    }

    /// Returns the same options for cargo.
    pub(crate) fn cargo_arguments(&self) -> Vec<String> {
        let manifest = self.manifest_path.iter().flat_map(|path| ["--manifest-path".to_owned(), path.to_string()]);
        let packages = self.package.iter().flat_map(|name| ["--package".to_owned(), name.clone()]);
        let features = self.features.iter().flat_map(|name| ["--features".to_owned(), name.clone()]);
        manifest.chain(packages).chain(features).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Cargo;
    use clap::CommandFactory;

    #[test]
    fn the_help_of_each_command_has_an_example() {
        let mut cargo = Cargo::command();
        cargo.build();
        let factory = cargo.find_subcommand_mut("factory").unwrap();
        for command in factory.get_subcommands_mut().filter(|command| !command.is_hide_set()) {
            let name = command.get_name().to_owned();
            let help = command.render_long_help().to_string();
            assert!(name == "help" || help.contains(&format!("\n  cargo factory {name}")), "{help}");
        }
    }

    #[test]
    fn the_arguments_are_consistent() {
        Cargo::command().debug_assert();
    }
}
