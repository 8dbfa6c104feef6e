//! The versions. Each is written as its own documentation recommends.

mod by_hand;
mod by_hand_arc;
#[cfg(feature = "guards")]
mod guarded;
mod ours;
#[cfg(feature = "all")]
mod peers;
mod request_data;
#[cfg(feature = "guards")]
mod runtime;
mod singleton;

use crate::work::Request;

/// One way to serve the request.
pub struct Version {
    /// The name in the tables.
    pub name: &'static str,
    /// True if the agent has a scoped component in addition to the three shared ones.
    pub scoped: bool,
    /// Builds the platform once and returns a closure that serves a request.
    pub build: fn() -> Box<Request>,
}

const fn version(name: &'static str, scoped: bool, build: fn() -> Box<Request>) -> Version {
    Version { name, scoped, build }
}

/// The version that only drops the context. All other versions also do this.
pub const NOTHING: Version = version("nothing but the context", false, || Box::new(|_, topic| topic));

/// Hand-written wiring and this project, for the same request.
pub struct Pair {
    /// The hand-written version.
    pub by_hand: Version,
    /// The version of this project.
    pub ours: Version,
    /// The largest allowed ratio of the instructions.
    pub limit: f64,
}

const SCOPED: Version = version("factory-core, scoped", true, ours::scoped);

/// The pairs that are compared.
pub const PAIRS: [Pair; 5] = [
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
    Pair {
        by_hand: version("by hand, with request data", false, request_data::by_hand),
        ours: version("factory-core, with request data", false, request_data::ours),
        limit: 1.02,
    },
    // Ours also stores which thread makes the component, so that a component that needs itself panics instead of hanging.
    Pair {
        by_hand: version("by hand, one `Arc` on first use", true, by_hand::on_first_use),
        ours: SCOPED,
        limit: 1.02,
    },
    Pair { by_hand: version("by hand, one `Arc`", true, by_hand::scoped), ours: SCOPED, limit: 1.11 },
];

/// Returns every version.
pub fn all() -> impl Iterator<Item = Version> {
    let [borrowed, polled, request_data, on_first_use, at_once] = PAIRS;
    let pairs = [
        borrowed.by_hand,
        borrowed.ours,
        polled.by_hand,
        polled.ours,
        request_data.by_hand,
        request_data.ours,
        at_once.by_hand,
        on_first_use.by_hand,
        on_first_use.ours,
        version("by hand, all in `Arc`s", true, by_hand_arc::request),
        version("a singleton in a `Mutex`", true, singleton::request),
    ];
    let all = [NOTHING].into_iter().chain(pairs);
    #[cfg(feature = "guards")]
    let all = all.chain([
        version("factory-core, one guard that counts", false, guarded::counted),
        version("factory-core, `Limits`", false, guarded::limited),
    ]);
    #[cfg(feature = "all")]
    let all = all.chain(peers::ALL);
    // The last ones, because some set what is global.
    #[cfg(feature = "guards")]
    let all = all.chain(runtime::ALL);
    all
}
