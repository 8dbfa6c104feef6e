use crate::{
    mutants::{self, Mutant},
    outcome::Outcome,
    page::{Page, Row},
    table,
    tree::{self, Tree},
    trybuild,
};
use std::collections::BTreeMap;

/// Tries the mutants whose name contains one of these parts, or all, and writes their rows.
pub(crate) fn run(parts: &[&str]) -> Result<(), String> {
    let mutants = mutants::read()?;
    let is_chosen = |mutant: &&Mutant| parts.is_empty() || parts.iter().any(|part| mutant.name.contains(part));
    let chosen: Vec<_> = mutants.iter().filter(is_chosen).collect();
    refuse_stale(&chosen)?;
    let tree = Tree::copy()?;
    for outcome in try_all(&tree)? {
        if !outcome.is_clean() {
            return Err(format!("the unchanged tree fails: {:?} {:?}", outcome.accepted, outcome.reworded));
        }
    }
    let mut page = Page::read(&mutants)?;
    let mut survivors = Vec::new();
    for mutant in chosen {
        match tree.mutated(mutant, try_all)? {
            Ok(outcomes) => {
                let row = judge(mutant, &outcomes, &tree)?;
                if !row.is_killed() {
                    survivors.push(&mutant.name);
                }
                println!("{row}");
                page.set(&row);
                page.write()?;
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
        Err(format!("not noticed, noticed by other rules, or no program: {survivors:#?}"))
    }
}

/// Reports each edit that no longer applies.
pub(crate) fn check() -> Result<(), String> {
    let mutants = mutants::read()?;
    refuse_stale(&mutants.iter().collect::<Vec<_>>())?;
    println!("{} mutants apply", mutants.len());
    Ok(())
}

fn refuse_stale(mutants: &[&Mutant]) -> Result<(), String> {
    let stale = tree::stale_edits(mutants);
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n\n{} edits no longer apply", stale.join("\n\n"), stale.len()))
}

/// Runs the programs and then the cases of the table.
fn try_all(tree: &Tree) -> Result<[Outcome; 2], String> {
    Ok([trybuild::run(tree)?, table::run(tree)?])
}

/// Counts the cases that notice the mutant. A case of another rule is expected when it names a rule of the mutant behind
/// `// Also: `.
fn judge(mutant: &Mutant, [programs, cases]: &[Outcome; 2], tree: &Tree) -> Result<Row, String> {
    let is_own = |case: &&String| mutant.rules.iter().any(|rule| case.starts_with(&format!("{rule}/")));
    let own = |cases: &[String]| cases.iter().filter(is_own).count();
    let mut others = BTreeMap::<String, usize>::new();
    for case in programs.accepted.iter().chain(&cases.accepted).filter(|case| !is_own(case)) {
        if !tree.further_rules(case)?.iter().any(|rule| mutant.rules.contains(rule)) {
            eprintln!("`{}`: `{case}` is accepted, and names none of its rules behind `// Also: `", mutant.name);
            *others.entry(case.split('/').next().unwrap_or_default().to_owned()).or_default() += 1;
        }
    }
    Ok(Row {
        mutant: mutant.name.clone(),
        rules: mutant.rules.clone(),
        counts: [&programs.accepted, &programs.reworded, &cases.accepted, &cases.reworded].map(|cases| own(cases)),
        others,
    })
}
