//! The audit of a small platform from before there were scopes.

use crate::{
    report::heading,
    rustc::{workspace, write_crate},
};
use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Builds `cargo factory`, audits the platform and prints the result. Returns the problems.
pub(crate) fn show(out: &mut impl Write) -> Result<Vec<String>, String> {
    let folder = copy_platform().map_err(|error| format!("the old platform cannot be copied: {error}"))?;
    show_heading(out).map_err(|error| error.to_string())?;
    let audit = audit(&folder).map_err(|error| format!("cargo does not start: {error}"))?;
    write!(out, "\n    $ cargo factory audit\n{}{NEXT}", excerpt(&audit)).map_err(|error| error.to_string())?;
    Ok(problems(&audit))
}

const NEXT: &str = "\
`cargo factory migrate` would rewrite the use in `answer`, whose scope is known, and say what the others need.
Next: `cargo doc -p factory-core --no-deps --open`, the page \"getting started\" or \"migrating\".
";

fn show_heading(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}\n", heading("an old platform, and how far its migration is", "="))?;
    writeln!(
        out,
        "The files are in `examples/tour/old_platform`. This builds `cargo factory` first: a minute in a clone."
    )?;
    out.flush()
}

/// Copies the platform, so that its lock file and its output are below the target folder.
fn copy_platform() -> io::Result<PathBuf> {
    let factory_core = workspace().join("factory-core").display().to_string();
    let manifest = format!(
        "[package]\nname = \"old_platform\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nfactory-core = {{ path = {factory_core:?} }}\n"
    );
    let folder = write_crate("tour-old-platform", &manifest)?;
    fs::create_dir_all(folder.join("src"))?;
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("old_platform"))? {
        let file = file?;
        fs::copy(file.path(), folder.join("src").join(file.file_name()))?;
    }
    Ok(folder)
}

fn audit(folder: &Path) -> io::Result<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--package", "cargo-factory", "--", "factory", "audit", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .current_dir(workspace())
        .stderr(Stdio::inherit())
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns the counts and the findings. The advice behind them is for an audit by hand.
fn excerpt(audit: &str) -> String {
    let shown = audit.lines().take_while(|line| !line.starts_with("not clean"));
    shown.map(|line| format!("    {line}").trim_end().to_owned() + "\n").collect()
}

/// Returns the problem if the audit does not find the three uses and the scope.
fn problems(audit: &str) -> Vec<String> {
    let is_right = audit.starts_with("Compliance: 25.0 % (1 of 4)");
    (!is_right).then(|| "THE AUDIT FINDS SOMETHING ELSE THAN ONE SCOPE AND THREE USES".to_owned()).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AUDIT: &str = "Compliance: 25.0 % (1 of 4)\n\n  3 uses of replaced accessors\nnot clean: see `--help`\n";

    #[test]
    fn the_advice_is_left_out() {
        assert_eq!(excerpt(AUDIT), "    Compliance: 25.0 % (1 of 4)\n\n      3 uses of replaced accessors\n");
    }

    #[test]
    fn a_use_that_the_audit_misses_is_a_problem() {
        assert!(problems(AUDIT).is_empty());
        assert_eq!(problems("Compliance: 33.3 % (1 of 3)\n").len(), 1);
    }
}
