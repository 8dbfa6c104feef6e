//! Tables of programs, each with the decision about its uses. A safe program is followed by the nearest unsafe one.

mod escapes;
mod forms;
mod holders;
mod kept;
mod loops;
mod positions;
mod strict;
mod text;
mod uncertain;
mod users;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::{Decision, Holders, Kinds, UseAt, analyse, blank_prefix};

/// The singletons of the tables, with their replacements.
const SINGLETONS: [(&str, &str); 9] = [
    ("get_factory", "create_agent_instance_factory($scope)"),
    ("instance", "$platform.events"),
    ("get_llm", "$platform.llm($0)"),
    ("audit", "record($factory, $0, $1)"),
    ("get_store", "Store::of($scope)"),
    ("get_user", "$context.user_id()"),
    ("get_total", "$0 + $platform.total"),
    ("get_clock", "desk.clock"),
    ("get_swapped", "$platform.pair($1, $0)"),
];

/// Returns the kinds of a workspace that has only this file.
fn kinds(source: &str) -> Kinds {
    let mut kinds = Kinds {
        factories: vec!["AgentInstanceFactory".to_owned(), "BillingFactory".to_owned(), "TwinFactory".to_owned()],
        platforms: vec!["Platform".to_owned(), "Twin".to_owned()],
        crates: BTreeMap::from([
            ("AgentInstanceFactory".to_owned(), BTreeSet::from(["plat".to_owned()])),
            ("Platform".to_owned(), BTreeSet::from(["plat".to_owned()])),
            ("TwinFactory".to_owned(), BTreeSet::from(["plat".to_owned(), "tools".to_owned()])),
            ("Twin".to_owned(), BTreeSet::from(["plat".to_owned(), "tools".to_owned()])),
        ]),
        packages: BTreeSet::from(["plat".to_owned(), "tools".to_owned()]),
        types: Holders::default(),
    };
    kinds.types.add(&syn::parse_file(&blank_prefix(source)).unwrap_or_else(|error| panic!("{error}: {source}")));
    kinds.types.find(&kinds.factories);
    kinds
}

/// Returns the uses in a program: each word that is the name of a singleton.
fn uses(source: &str) -> Vec<UseAt> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut uses = Vec::new();
    for (name, instead) in SINGLETONS {
        for (start, _) in source.match_indices(name) {
            let end = start + name.len();
            let is_word = !source[..start].ends_with(is_part) && !source[end..].starts_with(is_part);
            if is_word {
                uses.push(UseAt { range: start..end, name: name.to_owned(), instead: instead.to_owned() });
            }
        }
    }
    uses.sort_by_key(|used| used.range.start);
    uses
}

/// Returns the replacements and the reasons, the latter behind `! `.
fn decide_all(source: &str) -> Vec<String> {
    let decisions = analyse(source, &uses(source), &kinds(source)).unwrap_or_else(|error| panic!("{error}: {source}"));
    let show = |decision| match decision {
        Decision::Rewrite(rewrite) => rewrite.new,
        Decision::Propose(reason) => format!("! {reason}"),
    };
    decisions.into_iter().map(show).collect()
}

/// Compares the decisions of each program with the expected ones, separated by ` / `. A reason is given by its beginning.
#[track_caller]
fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (source, expected) in table {
        let (found, expected) = (decide_all(source), expected.split(" / ").collect::<Vec<_>>());
        let matches = |(found, expected): (&String, &&str)| match expected.strip_prefix("! ") {
            Some(reason) => found.starts_with("! ") && found[2..].starts_with(reason),
            None => found == expected,
        };
        if found.len() != expected.len() || !found.iter().zip(&expected).all(matches) {
            wrong.push(format!("{source}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
