use crate::{outcome::Outcome, tree::Tree};

/// Runs the cases that check the messages of the macros in-process.
pub(crate) fn run(tree: &Tree) -> Result<Outcome, String> {
    let output = tree.cargo(&["test", "--package", "factory-macros", "--lib", "messages"])?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !text.contains("test result: ") {
        return Err(format!("the table does not compile:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(read(&text))
}

/// Reads the lines that a group prints below `---- tests::messages::<rule>::…::<group> stdout ----`. A group that fails
/// and prints none has an accepted source that is rejected now.
fn read(text: &str) -> Outcome {
    let mut outcome = Outcome::default();
    let mut rule = "";
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("---- ").and_then(|line| line.strip_suffix(" stdout ----")) {
            rule = rule_of(path);
        } else if let Some(case) = line.strip_prefix("accepted: ") {
            outcome.accepted.push(format!("{rule}/{case}"));
        } else if let Some(case) = line.strip_prefix("reworded: ") {
            outcome.reworded.push(format!("{rule}/{case}"));
        } else if line.contains("the accepted source is rejected") {
            outcome.reworded.push(format!("{rule}/an accepted source"));
        } else if line.starts_with("test ") && line.ends_with(" ... ok") {
            outcome.rejected += 1;
        }
    }
    outcome
}

fn rule_of(path: &str) -> &str {
    path.split_once("messages::").and_then(|(_, rest)| rest.split("::").next()).unwrap_or_default()
}
