//! `cargo xtask mutate [name …]`: takes away one wall at a time, and shows that the cases of its rule then compile.
//!
//! The mutated workspace stands under `target/mutants`; nothing outside of it changes. A name, or a part of one, picks
//! the mutants to try. The table that is printed stands in `ui-tests/README.md`.

mod mutants;
mod suite;
mod tree;

use mutants::Mutant;
use std::{collections::BTreeMap, env, process::ExitCode};
use suite::Outcome;
use tree::Tree;

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    if args.next().as_deref() != Some("mutate") {
        eprintln!("usage: cargo xtask mutate [name …]");
        return ExitCode::FAILURE;
    }
    let names: Vec<_> = args.collect();
    match mutants::all().and_then(|mutants| mutate(&mutants, &names)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn mutate(mutants: &[Mutant], names: &[String]) -> Result<(), String> {
    let tree = Tree::copy()?;
    let unchanged = suite::run(&tree)?;
    if !unchanged.is_clean() {
        return Err("the suite does not pass unchanged; mend that first".to_owned());
    }
    println!("| what is taken away | rule | its cases that compile then | that fail in other words | of other rules |");
    println!("|---|---|---|---|---|");
    let mut survivors = Vec::new();
    let is_chosen = |mutant: &&Mutant| names.is_empty() || names.iter().any(|name| mutant.name.contains(name));
    for mutant in mutants.iter().filter(is_chosen) {
        match tree.mutated(mutant, suite::run)? {
            Ok(outcome) => {
                let (row, is_killed) = judged(mutant, &outcome, &tree)?;
                println!("{row}");
                if !is_killed {
                    survivors.push(&mutant.name);
                }
            }
            Err(error) => {
                eprintln!("`{}`: {error}", mutant.name);
                survivors.push(&mutant.name);
            }
        }
    }
    if survivors.is_empty() {
        Ok(())
    } else {
        Err(format!("survived, not its rule's alone, or no program: {survivors:#?}"))
    }
}

/// Killed by the cases of its rules, and of no other rule but by cases that name one of them.
fn judged(mutant: &Mutant, outcome: &Outcome, tree: &Tree) -> Result<(String, bool), String> {
    let is_own = |case: &str| mutant.rules.iter().any(|rule| case.starts_with(&format!("{rule}/")));
    let (own, others): (Vec<_>, Vec<_>) = outcome.compile.iter().partition(|case| is_own(case));
    let reworded = outcome.reworded.iter().filter(|case| is_own(case)).count();
    let mut unnamed = BTreeMap::<&str, usize>::new();
    for case in others {
        if !tree.names_a_rule(case, &mutant.rules)? {
            eprintln!("`{}`: `{case}` compiles then, and names none of its rules behind `// Also: `", mutant.name);
            *unnamed.entry(case.split('/').next().unwrap_or_default()).or_default() += 1;
        }
    }
    let elsewhere: Vec<_> = unnamed.iter().map(|(rule, cases)| format!("`{rule}`: {cases}")).collect();
    let rules: Vec<_> = mutant.rules.iter().map(|rule| format!("`{rule}`")).collect();
    let columns =
        [mutant.name.clone(), rules.join(", "), own.len().to_string(), reworded.to_string(), elsewhere.join(", ")];
    Ok((format!("| {} |", columns.join(" | ")), own.len() + reworded > 0 && unnamed.is_empty()))
}
