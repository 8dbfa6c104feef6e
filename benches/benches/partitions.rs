//! Measures one access to a user's value in 16 tasks on two threads, against a `DashMap` with a lock for each entry.

use benches::timing::{by_turns, nanoseconds};
use dashmap::DashMap;
use factory_core::{Awaited, Owner, PerConversation, PerUser, UserScope, testing};
use std::{
    hint::black_box,
    pin::pin,
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Waker},
};
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinSet,
};

const TASKS: usize = 16;
const USERS: usize = 1_000;
/// Each task serves so many users, one after another.
const USERS_OF_A_TASK: usize = 50;
const ACCESSES_OF_A_USER: usize = 400;
const ACCESSES: usize = TASKS * USERS_OF_A_TASK * ACCESSES_OF_A_USER;
const ROUNDS: u32 = 30;
const LIMIT: f64 = 1.3;

type Access = dyn Fn(UserScope<'_>) -> u64 + Send + Sync;

fn dash_map() -> Arc<Access> {
    let map: DashMap<Owner, Arc<Mutex<u64>>> = DashMap::new();
    Arc::new(move |scope| {
        let owner = scope.owner();
        let found = map.get(&owner).map(|entry| Arc::clone(&entry));
        let entry = found.unwrap_or_else(|| Arc::clone(&map.entry(owner).or_default()));
        let mut value = entry.lock().unwrap_or_else(PoisonError::into_inner);
        *value += 1;
        *value
    })
}

fn next(value: &mut u64) -> u64 {
    *value += 1;
    *value
}

fn per_user() -> Arc<Access> {
    let values = PerUser::<u64>::default();
    Arc::new(move |scope| values.of(scope).with(next))
}

fn per_user_in_one_shard() -> Arc<Access> {
    let values = PerUser::<u64>::bounded(USERS);
    Arc::new(move |scope| values.of(scope).with(next))
}

fn per_conversation() -> Arc<Access> {
    let values = PerConversation::<u64>::default();
    Arc::new(move |scope| values.of(scope).with(next))
}

fn awaited() -> Arc<Access> {
    let values = PerUser::<Awaited<u64>>::default();
    Arc::new(move |scope| {
        loop {
            let lock = pin!(values.of(scope).lock());
            if let Poll::Ready(mut value) = lock.poll(&mut Context::from_waker(Waker::noop())) {
                return next(&mut value);
            }
        }
    })
}

fn serve(access: &Access, task: usize) {
    for turn in 0..USERS_OF_A_TASK {
        let user = format!("user-{:08}", (task * 61 + turn * 7) % USERS);
        testing::with_user(&user, |scope| {
            for _ in 0..ACCESSES_OF_A_USER {
                black_box(access(black_box(scope)));
            }
        });
    }
}

fn at_once(runtime: &Runtime, access: &Arc<Access>) {
    runtime.block_on(async {
        let mut all = JoinSet::new();
        for task in 0..TASKS {
            let access = Arc::clone(access);
            all.spawn(async move { serve(&*access, task) });
        }
        all.join_all().await;
    });
}

fn main() -> ExitCode {
    let runtime = Builder::new_multi_thread().worker_threads(2).build().expect("a runtime of two threads");
    let versions = [
        ("`DashMap` of an `Arc<Mutex<_>>`", dash_map()),
        ("**`PerUser`**", per_user()),
        ("**`PerUser::bounded(1_000)`**, one shard", per_user_in_one_shard()),
        ("**`PerConversation`**", per_conversation()),
        ("**`PerUser<Awaited<_>>`**", awaited()),
    ];
    let times = by_turns(ROUNDS, versions.len(), || (), |index, ()| at_once(&runtime, &versions[index].1));
    let times: Vec<_> = times.into_iter().map(|time| nanoseconds(time, ACCESSES)).collect();
    println!("| an access, in {TASKS} tasks on two threads | ns | over `DashMap` |\n|---|---|---|");
    for ((name, _), time) in versions.iter().zip(&times) {
        println!("| {name} | {time:.0} | {:.2} |", time / times[0]);
    }
    let ratio = times[1] / times[0];
    if ratio > LIMIT {
        println!("`PerUser` takes {ratio:.2} times as long, and the limit is {LIMIT}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
