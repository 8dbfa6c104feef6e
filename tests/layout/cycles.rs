//! Cycles of imports.

use super::imports::Import;
use std::collections::{BTreeMap, BTreeSet};

type Graph<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Returns a violation for each import that is part of a cycle. `node` maps a module to what is compared: a file, a folder
/// or nothing.
pub(crate) fn cyclic_imports(imports: &[Import], node: impl Fn(&[String]) -> Option<String>) -> Vec<String> {
    let edge = |import: &Import| Some((node(&import.from)?, node(&import.to)?, import.place.clone()));
    let edges: Vec<_> = imports.iter().filter_map(edge).filter(|(from, to, _)| from != to).collect();
    let mut graph = Graph::new();
    for (from, to, _) in &edges {
        graph.entry(from).or_default().insert(to);
    }
    let violation = |(from, to, place): &(String, String, String)| {
        leads_to(&graph, to, from).then(|| format!("{place}: `{from}` imports `{to}`, which leads back to `{from}`"))
    };
    edges.iter().filter_map(violation).collect()
}

fn leads_to(graph: &Graph<'_>, from: &str, to: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(node) = open.pop() {
        if node == to {
            return true;
        }
        if seen.insert(node) {
            open.extend(graph.get(node).into_iter().flatten());
        }
    }
    false
}

#[test]
fn cycles_are_found() {
    let import = |from: &str, to: &str| Import {
        from: vec![from.to_owned()],
        to: vec![to.to_owned()],
        item: None,
        place: format!("{from}.rs:1"),
    };
    let imports = [import("a", "b"), import("b", "c"), import("c", "a"), import("a", "d"), import("d", "e")];
    let violations = cyclic_imports(&imports, |module| Some(module.join("::")));
    assert_eq!(violations.len(), 3);
    assert_eq!(violations[0], "a.rs:1: `a` imports `b`, which leads back to `a`");
    assert!(cyclic_imports(&imports[..2], |module| Some(module.join("::"))).is_empty());
}
