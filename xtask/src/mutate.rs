use crate::{
    mutants::{self, Mutant},
    outcome::Outcome,
    page::{Page, Row},
    table,
    tree::{self, Tree},
    trybuild,
};
use std::collections::{BTreeMap, BTreeSet};

/// Tries the mutants whose name contains one of the parts, or all, and writes their rows.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let (flags, parts): (Vec<&str>, Vec<&str>) = args.iter().partition(|arg| arg.starts_with("--"));
    if let Some(flag) = flags.iter().find(|flag| !["--own", "--continue"].contains(flag)) {
        return Err(format!("unknown flag `{flag}`"));
    }
    let (own_only, mutants) = (flags.contains(&"--own"), mutants::read()?);
    let mut page = Page::read(&mutants)?;
    let is_left = |mutant: &Mutant| !flags.contains(&"--continue") || !page.has_row(&mutant.name, own_only);
    let is_named = |mutant: &Mutant| parts.is_empty() || parts.iter().any(|part| mutant.name.contains(part));
    let chosen: Vec<_> = mutants.iter().filter(|mutant| is_named(mutant) && is_left(mutant)).collect();
    if chosen.is_empty() {
        return Err("no mutant has this name, or all were tried".to_owned());
    }
    refuse_stale(&chosen)?;
    let tree = Tree::copy()?;
    require_clean(&tree, &chosen, own_only)?;
    let mut survivors = Vec::new();
    for mutant in chosen {
        let rules = if own_only { mutant.rules.as_slice() } else { &[] };
        match tree.mutated(mutant, |tree| try_cases(tree, rules))? {
            Ok(outcomes) => {
                let row = judge(mutant, &outcomes, own_only, &tree)?;
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

/// Rejects a tree in which cases fail before it is mutated.
fn require_clean(tree: &Tree, mutants: &[&Mutant], own_only: bool) -> Result<(), String> {
    let rules: BTreeSet<_> = mutants.iter().filter(|_| own_only).flat_map(|mutant| mutant.rules.clone()).collect();
    for outcome in try_cases(tree, &Vec::from_iter(rules))? {
        if !outcome.is_clean() {
            return Err(format!("the unchanged tree fails: {:?} {:?}", outcome.accepted, outcome.reworded));
        }
    }
    Ok(())
}

/// Runs the programs of these rules, or of all if there are none, and then the cases of the table.
fn try_cases(tree: &Tree, rules: &[String]) -> Result<[Outcome; 2], String> {
    Ok([trybuild::run(tree, rules)?, table::run(tree)?])
}

/// Counts the cases that notice the mutant. A case of another rule is expected when it names a rule of the mutant behind
/// `// Also: `.
fn judge(mutant: &Mutant, [programs, cases]: &[Outcome; 2], own_only: bool, tree: &Tree) -> Result<Row, String> {
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
        others: (!own_only || !others.is_empty()).then_some(others),
    })
}
