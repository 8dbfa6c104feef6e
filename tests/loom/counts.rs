//! The counts of open scopes, tried under the interleavings of three threads. `loom` replaces the types of `std::sync`.

#[path = "../../factory-core/src/guards/counts.rs"]
mod counts;

mod sync {
    pub(super) use loom::sync::{Arc, Mutex, MutexGuard};
}

use counts::{Counts, Full, Most};
use loom::{model::Builder, thread};

const TENANT: u32 = 100;

/// Runs the program under every interleaving in which at most two threads are preempted.
///
/// All interleavings take a minute; two preemptions are what faults of this size need.
fn explore(program: impl Fn() + Send + Sync + 'static) {
    let mut model = Builder::new();
    model.preemption_bound = Some(2);
    model.check(program);
}

/// Adds a scope of each user in a thread of its own, and returns what the counts answered.
fn add_at_once(counts: &Counts<u32>, users: [u32; 3], most: Most) -> Vec<Option<Full>> {
    let add = |user| {
        let counts = counts.clone();
        move || {
            let added = counts.add(user, Some(TENANT), most);
            added.err() // drops what was counted
        }
    };
    let [own, others @ ..] = users.map(add);
    let others = others.map(|add| thread::spawn(add));
    let mut full = vec![own()];
    full.extend(others.map(|thread| thread.join().unwrap()));
    full
}

fn assert_empty(counts: &Counts<u32>) {
    assert_eq!((counts.all(), counts.owners()), (0, 0));
}

#[test]
fn no_scope_is_lost_or_freed_twice() {
    explore(|| {
        let counts = Counts::new();
        let most = Most { per_user: 3, per_tenant: 3, in_all: 3 };
        assert_eq!(add_at_once(&counts, [1, 1, 2], most), [None; 3]);
        assert_empty(&counts);
    });
}

/// A thread that meets a full count is refused, and the counts are as before.
#[test]
fn a_limit_is_never_exceeded() {
    for (users, most, reason) in [
        ([1, 1, 1], Most { per_user: 1, per_tenant: 9, in_all: 9 }, Full::User),
        ([1, 2, 3], Most { per_user: 9, per_tenant: 1, in_all: 9 }, Full::Tenant),
        ([1, 2, 3], Most { per_user: 9, per_tenant: 9, in_all: 1 }, Full::All),
    ] {
        explore(move || {
            let counts = Counts::new();
            let full = add_at_once(&counts, users, most);
            assert!(full.iter().all(|full| full.is_none_or(|full| full == reason)));
            assert!(full.contains(&None));
            assert_empty(&counts);
        });
    }
}

/// Scopes that stay open in three threads: exactly as many are admitted as the limit allows.
#[test]
fn exactly_the_limit_is_admitted() {
    explore(|| {
        let counts = Counts::new();
        let most = Most { per_user: 2, per_tenant: 9, in_all: 9 };
        let add = || {
            let counts = counts.clone();
            move || counts.add(1, None, most).ok()
        };
        let threads = [thread::spawn(add()), thread::spawn(add())];
        let own = add()();
        let open: Vec<_> = threads.map(|thread| thread.join().unwrap()).into_iter().chain([own]).flatten().collect();
        assert_eq!((open.len(), counts.all()), (2, 2));
        drop(open);
        assert_empty(&counts);
    });
}
