use crate::{outcome::Outcome, tree::Tree};

/// Runs the rejecting programs of these rules, or of all if there are none. The tree has to compile by itself.
pub(crate) fn run(tree: &Tree, rules: &[String]) -> Result<Outcome, String> {
    let suite = ["test", "--package", "ui-tests", "--test", "rules"];
    let build = tree.cargo(&[&suite[..], &["--quiet", "--no-run"]].concat())?;
    if !build.status.success() {
        return Err(format!("does not compile by itself:\n{}", String::from_utf8_lossy(&build.stderr)));
    }
    let filters: Vec<_> = rules.iter().map(|rule| format!("trybuild=rules/{rule}/")).collect();
    let mut args = [&suite[..], &["every_rejected_program", "--", "--nocapture"]].concat();
    args.extend(filters.iter().map(String::as_str));
    let output = tree.cargo(&args)?;
    let text = [output.stdout, output.stderr].concat();
    Ok(read(&without_colors(&String::from_utf8_lossy(&text))))
}

/// Reads lines such as `test rules/<rule>/<case>.rs ... <word>`. What is wrong follows below.
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
            outcome.accepted.push(last.to_owned());
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
