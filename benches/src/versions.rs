//! The same request in every version, each as its own documentation would have it.

mod by_hand;
mod by_hand_arc;
mod ours;
#[cfg(feature = "all")]
mod peers;
mod singleton;

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

/// The same request wired by hand and by this project.
pub struct Pair {
    /// By hand.
    pub by_hand: Version,
    /// By this project.
    pub ours: Version,
    /// What the instructions of the second over those of the first stay below.
    pub limit: f64,
}

const SCOPED: Version = version("factory-core, scoped", true, ours::scoped);

/// The pairs that are held against each other.
pub const PAIRS: [Pair; 4] = [
    Pair {
        by_hand: version("by hand, borrowed", false, by_hand::borrowed),
        ours: version("factory-core", false, ours::borrowed),
        limit: 1.02,
    },
    Pair {
        by_hand: version("by hand, async", false, by_hand::polled),
        ours: version("factory-core, async", false, ours::polled),
        limit: 1.02,
    },
    // Ours also notes which thread makes the component: one that needs itself panics where by hand it hangs.
    Pair {
        by_hand: version("by hand, one `Arc` on first use", true, by_hand::on_first_use),
        ours: SCOPED,
        limit: 1.02,
    },
    Pair { by_hand: version("by hand, one `Arc`", true, by_hand::scoped), ours: SCOPED, limit: 1.11 },
];

/// Every version once.
pub fn all() -> impl Iterator<Item = Version> {
    let [borrowed, polled, on_first_use, at_once] = PAIRS;
    let pairs = [
        borrowed.by_hand,
        borrowed.ours,
        polled.by_hand,
        polled.ours,
        at_once.by_hand,
        on_first_use.by_hand,
        on_first_use.ours,
        version("by hand, all in `Arc`s", true, by_hand_arc::request),
        version("a singleton in a `Mutex`", true, singleton::request),
    ];
    let all = [NOTHING].into_iter().chain(pairs);
    #[cfg(feature = "all")]
    let all = all.chain(peers::ALL);
    all
}
