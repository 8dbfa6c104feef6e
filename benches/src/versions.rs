//! The same request in every version, each as its own documentation would have it.

mod by_hand;
mod by_hand_arc;
mod dill;
mod froodi;
mod nject;
mod nject_arc;
mod ours;
#[allow(clippy::struct_field_names, reason = "shaku's own macro names them")]
mod shaku;
mod singleton;
mod task_local;

use crate::work::Request;

/// One way to serve the request.
pub struct Version {
    /// As it stands in the tables.
    pub name: &'static str,
    /// Whether the agent has a component of the scope, beside the three that all users share.
    pub scoped: bool,
    /// Its platform, built once, behind a closure.
    pub build: fn() -> Box<Request>,
}

const fn version(name: &'static str, scoped: bool, build: fn() -> Box<Request>) -> Version {
    Version { name, scoped, build }
}

/// A context that is taken and dropped: what all others do besides.
pub const NOTHING: Version = version("nothing but the context", false, || Box::new(|_, topic| topic));

/// Wired by hand, and by this project: the pairs that are held against each other.
pub const PAIRS: [(Version, Version); 4] = [
    (version("by hand, borrowed", false, by_hand::borrowed), version("factory-core", false, ours::borrowed)),
    (version("by hand, one `Arc`", true, by_hand::scoped), version("factory-core, scoped", true, ours::scoped)),
    (
        version("by hand, one `Arc` on first use", true, by_hand::on_first_use),
        version("factory-core, scoped", true, ours::scoped),
    ),
    (version("by hand, async", false, by_hand::polled), version("factory-core, async", false, ours::polled)),
];

/// All others.
pub const PEERS: [Version; 9] = [
    version("by hand, all in `Arc`s", true, by_hand_arc::request),
    version("nject, borrowed", true, nject::request),
    version("nject, all in `Arc`s", true, nject_arc::request),
    version("shaku, a module for each user", true, shaku::request),
    version("dill, transient", true, dill::transient),
    version("dill, transaction", true, dill::transaction),
    version("froodi", true, froodi::request),
    version("tokio `task_local!`", true, task_local::request),
    version("a singleton in a `Mutex`", true, singleton::request),
];

/// Every version once.
pub fn all() -> impl Iterator<Item = Version> {
    let [borrowed, scoped, (on_first_use, _), polled] = PAIRS;
    let pairs = [borrowed.0, borrowed.1, scoped.0, on_first_use, scoped.1, polled.0, polled.1];
    [NOTHING].into_iter().chain(pairs).chain(PEERS)
}
