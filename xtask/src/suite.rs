use crate::tree::Tree;
use std::process::Command;

/// What became of the rejecting programs, each as `rule/case`.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) compile: Vec<String>,
    pub(crate) reworded: Vec<String>,
    rejected: usize,
}

impl Outcome {
    pub(crate) fn is_clean(&self) -> bool {
        self.compile.is_empty() && self.reworded.is_empty() && self.rejected > 0
    }
}

/// Runs the suite in the tree, which has to compile by itself.
pub(crate) fn run(tree: &Tree) -> Result<Outcome, String> {
    let check = tree.cargo(&["check", "--quiet", "--package", "ui-tests", "--lib"])?;
    if !check.status.success() {
        return Err(format!("does not compile by itself:\n{}", String::from_utf8_lossy(&check.stderr)));
    }
    let args = ["test", "--package", "ui-tests", "--test", "rules", "every_rejected_program", "--", "--nocapture"];
    let output = tree.cargo(&args)?;
    let text = [output.stdout, output.stderr].concat();
    Ok(read(&without_colors(&String::from_utf8_lossy(&text))))
}

/// `test rules/<rule>/<case>.rs ... <word>`, and below it what is wrong.
fn read(text: &str) -> Outcome {
    let mut outcome = Outcome::default();
    let mut last = "";
    for line in text.lines() {
        if let Some((case, word)) = line.strip_prefix("test rules/").and_then(|line| line.split_once(".rs ... ")) {
            last = case;
            match word {
                "ok" => outcome.rejected += 1,
                "mismatch" => outcome.reworded.push(case.to_owned()),
                _ => {}
            }
        } else if line.contains("Expected test case to fail to compile, but it succeeded") {
            outcome.compile.push(last.to_owned());
        }
    }
    outcome
}

fn without_colors(text: &str) -> String {
    let mut plain = String::new();
    let mut parts = text.split('\u{1b}');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}

pub(crate) fn silent(command: &mut Command) -> &mut Command {
    command.env("RUST_BACKTRACE", "0").env("CARGO_TERM_COLOR", "never").env_remove("TRYBUILD")
}
