//! The search, called at run time on graphs that are built here.

use super::{
    dependency::{DependencyEdge, DependencyNode, EdgeTarget},
    type_path::TypePath,
    walk::find_cycle,
    walked_agents::WalkedAgents,
};

/// The path of the only type in its line.
fn path(name: &'static str) -> TypePath {
    path_at(name, 1)
}

fn path_at(name: &'static str, line: u32) -> TypePath {
    TypePath::new("app::agents", name, "src/agents.rs", line, 1)
}

fn scoped(field: &'static str, path: TypePath) -> DependencyEdge {
    DependencyEdge { field, target: EdgeTarget::Scoped(path) }
}

fn agent(field: &'static str, path: TypePath, edges: &'static [DependencyEdge]) -> DependencyEdge {
    DependencyEdge { field, target: EdgeTarget::Agent(path, edges) }
}

fn edges<const N: usize>(edges: [DependencyEdge; N]) -> &'static [DependencyEdge] {
    Box::leak(Box::new(edges))
}

fn node<const N: usize>(path: TypePath, list: [DependencyEdge; N]) -> DependencyNode {
    DependencyNode { path, edges: edges(list) }
}

fn name(index: usize) -> &'static str {
    format!("Component{index}").leak()
}

/// The index of the component that a cycle begins with, and its path without the remedy.
fn cycle<const N: usize>(components: &[DependencyNode; N]) -> Option<(usize, String)> {
    find_cycle(components).map(|cycle| {
        let path = cycle.path.as_str().strip_suffix("; let a method take one of them instead");
        (cycle.component, path.expect("the remedy ends the path").to_owned())
    })
}

#[test]
fn finds_no_cycle_among_no_components() {
    assert_eq!(cycle(&[]), None);
}

#[test]
fn finds_no_cycle_in_a_chain_or_a_diamond() {
    let components = [
        node(path("Top"), [scoped("left", path("Left")), scoped("right", path("Right"))]),
        node(path("Left"), [scoped("bottom", path("Bottom"))]),
        node(path("Right"), [scoped("bottom", path("Bottom"))]),
        node(path("Bottom"), []),
    ];
    assert_eq!(cycle(&components), None);
}

#[test]
fn finds_a_component_that_needs_itself() {
    let components = [node(path("Other"), []), node(path("Memory"), [scoped("`Memory.own`", path("Memory"))])];
    assert_eq!(cycle(&components), Some((1, "`Memory.own` needs `Memory`".to_owned())));
}

#[test]
fn leaves_out_of_the_path_whatever_leads_to_the_cycle() {
    let components = [
        node(path("Entry"), [scoped("Entry.a", path("A"))]),
        node(path("A"), [scoped("A.b", path("B"))]),
        node(path("B"), [scoped("B.leaf", path("Leaf")), scoped("B.a", path("A"))]),
        node(path("Leaf"), []),
    ];
    assert_eq!(cycle(&components), Some((1, "A.b needs B.a needs `A`".to_owned())));
}

#[test]
fn finds_a_cycle_longer_than_one_stack() {
    const LEN: usize = 500;
    let next = |index: usize| path(name((index + 1) % LEN));
    let components: [_; LEN] = std::array::from_fn(|index| node(path(name(index)), [scoped("f", next(index))]));
    let (first, text) = cycle(&components).expect("the last component needs the first");
    assert_eq!(first, 0);
    assert_eq!(text, format!("{}`Component0`", "f needs ".repeat(LEN)));
}

#[test]
fn shortens_a_path_that_is_too_long() {
    const LEN: usize = 500;
    let field = "a_field_of_a_component_with_a_long_name";
    let next = |index: usize| path(name((index + 1) % LEN));
    let components: [_; LEN] = std::array::from_fn(|index| node(path(name(index)), [scoped(field, next(index))]));
    let (_, text) = cycle(&components).expect("the last component needs the first");
    assert!(text.starts_with("… ") && text.ends_with(&format!("{field} needs `Component0`")), "{text}");
    assert!(text.len() <= 4096);
}

#[test]
fn finds_no_cycle_in_a_chain_longer_than_one_stack() {
    const LEN: usize = 500;
    let components: [_; LEN] = std::array::from_fn(|index| match index + 1 {
        LEN => node(path(name(index)), []),
        next => node(path(name(index)), [scoped("f", path(name(next)))]),
    });
    assert_eq!(cycle(&components), None);
}

#[test]
fn finds_a_cycle_through_an_agent() {
    let notes = edges([scoped("Notes.memory", path("Memory"))]);
    let components = [
        node(path("Desk"), [agent("Desk.notes", path("Notes"), notes)]),
        node(path("Memory"), [agent("Memory.notes", path("Notes"), notes)]),
    ];
    assert_eq!(cycle(&components), Some((1, "Memory.notes needs Notes.memory needs `Memory`".to_owned())));
}

/// Builds agents that request the one before them twice, so that there are `2^depth` paths to the first.
fn diamond(depth: usize, first: &'static [DependencyEdge], path: impl Fn(usize) -> TypePath) -> DependencyEdge {
    let nested =
        (0..depth).fold(first, |inner, level| edges([agent("x", path(level), inner), agent("y", path(level), inner)]));
    agent("top", path(depth), nested)
}

#[test]
fn walks_a_deep_diamond_of_agents_once() {
    let memory = || scoped("m", path("Memory"));
    let top = diamond(60, edges([memory()]), |level| path(name(level)));
    let components = [node(path("Memory"), []), node(path("Root"), [top])];
    assert_eq!(cycle(&components), None);
}

#[test]
fn finds_a_cycle_at_the_bottom_of_a_deep_diamond() {
    let top = diamond(60, edges([scoped("m", path("Root"))]), |level| path(name(level)));
    let components = [node(path("Root"), [top])];
    let (first, text) = cycle(&components).expect("the bottom needs the root");
    assert_eq!((first, text), (0, format!("top needs {}m needs `Root`", "x needs ".repeat(60))));
}

#[test]
fn walks_generic_agents_on_every_path() {
    let top = diamond(8, edges([scoped("m", path("Root"))]), |_| TypePath::UNNAMED);
    assert_eq!(cycle(&[node(path("Root"), [top])]).map(|(first, _)| first), Some(0));
    let top = diamond(8, edges([scoped("m", path("Memory"))]), |_| TypePath::UNNAMED);
    assert_eq!(cycle(&[node(path("Root"), [top]), node(path("Memory"), [])]), None);
}

#[test]
fn finds_a_cycle_behind_more_agents_than_are_remembered() {
    let leaf = edges([scoped("leaf", path("Leaf"))]);
    let mut many: Vec<_> = (0..=WalkedAgents::CAPACITY).map(|index| agent("a", path(name(index)), leaf)).collect();
    many.extend((0..=WalkedAgents::CAPACITY).map(|index| agent("b", path(name(index)), leaf)));
    many.push(agent("last", path("Last"), edges([scoped("Last.root", path("Root"))])));
    let components = [DependencyNode { path: path("Root"), edges: many.leak() }, node(path("Leaf"), [])];
    assert_eq!(cycle(&components), Some((0, "last needs Last.root needs `Root`".to_owned())));
}

#[test]
fn tells_two_types_of_one_name_apart() {
    let components = [
        node(path_at("Memory", 1), [scoped("kept", path_at("Memory", 2))]),
        node(path_at("Memory", 2), []),
        node(TypePath::new("app::other", "Memory", "src/agents.rs", 1, 1), [scoped("first", path_at("Memory", 1))]),
        node(TypePath::new("app::agents", "Memory", "src/other.rs", 1, 1), [scoped("first", path_at("Memory", 1))]),
    ];
    assert_eq!(cycle(&components), None);
}

#[test]
fn finds_a_cycle_of_two_types_of_one_name() {
    let components = [
        node(path_at("Memory", 1), [scoped("first", path_at("Memory", 2))]),
        node(path_at("Memory", 2), [scoped("second", path_at("Memory", 1))]),
    ];
    assert_eq!(cycle(&components), Some((0, "first needs second needs `Memory`".to_owned())));
}

#[test]
fn tells_two_names_of_one_hash_apart() {
    // The best-known collision of this hash.
    let (liquid, costarring) = (path("liquid"), path("costarring"));
    assert!(liquid.has_hash_of(&costarring));
    assert!(!liquid.is_same(&costarring));
    let components = [node(liquid, [scoped("f", costarring)]), node(costarring, [])];
    assert_eq!(cycle(&components), None);
    let components = [node(liquid, [scoped("f", costarring)]), node(costarring, [scoped("g", liquid)])];
    assert_eq!(cycle(&components), Some((0, "f needs g needs `liquid`".to_owned())));
    let agents = [
        agent("first", liquid, edges([scoped("leaf", path("Leaf"))])),
        agent("second", costarring, edges([scoped("root", path("Root"))])),
    ];
    let components = [node(path("Root"), agents), node(path("Leaf"), [])];
    assert_eq!(cycle(&components), Some((0, "second needs root needs `Root`".to_owned())));
}

#[test]
fn takes_no_generic_type_for_another() {
    let components = [
        node(TypePath::UNNAMED, [scoped("f", TypePath::UNNAMED)]),
        node(TypePath::UNNAMED, [scoped("g", path("Memory"))]),
        node(path("Memory"), [scoped("h", TypePath::UNNAMED)]),
    ];
    assert_eq!(cycle(&components), None);
}

#[test]
fn skips_a_component_that_the_factory_does_not_keep() {
    let components = [node(path("Memory"), [scoped("log", path("Log"))])];
    assert_eq!(cycle(&components), None);
}
