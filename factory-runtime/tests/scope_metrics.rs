//! `ScopeMetrics`: the numbers that reach the application's recorder.
#![cfg(feature = "metrics")]

use factory_core::{Limits, ScopeError, agent_factory, testing};
use factory_runtime::ScopeMetrics;
use metrics_util::debugging::{DebugValue, DebuggingRecorder, Snapshotter};
use std::{
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    thread,
    time::Duration,
};

agent_factory! {
    factory Desk for struct Platform { guards { metrics: ScopeMetrics, limits: Limits } }
}

fn platform() -> Platform {
    Platform { metrics: ScopeMetrics::default(), limits: Limits::default().per_user(1) }
}

/// Returns each metric with its labels and its value. Reading sets gauges to 0 and empties histograms.
fn read(snapshotter: &Snapshotter) -> Vec<(String, DebugValue)> {
    let metrics = snapshotter.snapshot().into_vec().into_iter();
    metrics
        .map(|(key, _unit, _description, value)| {
            let key = key.key();
            let labels: Vec<_> = key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
            (format!("{} {}", key.name(), labels.join(",")), value)
        })
        .collect()
}

/// Returns the number of scopes that were opened and not closed since the last reading.
fn active(snapshotter: &Snapshotter) -> String {
    let metrics = read(snapshotter);
    match metrics.iter().find(|(name, _)| name == "user_scope.active ") {
        Some((_, DebugValue::Gauge(active))) => active.to_string(),
        other => panic!("{other:?}"),
    }
}

fn recorded(work: impl FnOnce(&Platform, &Snapshotter)) -> Vec<(String, DebugValue)> {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    metrics::with_local_recorder(&recorder, || work(&platform(), &snapshotter));
    read(&snapshotter)
}

#[test]
fn open_scopes_are_a_gauge() {
    recorded(|platform, snapshotter| {
        let admissions = ["alice", "bob"].map(|user| platform.admit(testing::context(user)).unwrap());
        assert_eq!(active(snapshotter), "2");
        drop(admissions);
        assert_eq!(active(snapshotter), "-2");
    });
}

#[test]
fn a_refused_scope_is_neither_open_nor_has_a_duration() {
    let metrics = recorded(|platform, snapshotter| {
        let admission = platform.admit(testing::context("alice")).unwrap();
        assert!(platform.admit(testing::context("alice")).is_err());
        assert_eq!(active(snapshotter), "1");
        std::mem::forget(admission);
    });
    assert!(!metrics.iter().any(|(name, _)| name.starts_with("user_scope.duration")), "{metrics:?}");
}

#[test]
fn durations_are_seconds_by_the_end_of_the_scope() {
    let metrics = recorded(|platform, _| {
        platform.for_user_blocking(testing::context("alice"), |_| thread::sleep(Duration::from_millis(30))).unwrap();
        let failing = |_: Desk<'_>| Err::<(), ScopeError>(ScopeError::busy("test", "a failure"));
        platform.try_for_user_blocking(testing::context("alice"), failing).unwrap_err();
        let panicking = || platform.for_user_blocking(testing::context("alice"), |_| panic_any("a panic"));
        catch_unwind(AssertUnwindSafe(panicking)).unwrap_err();
        drop(platform.admit(testing::context("alice")));
    });
    for (end, shortest) in [("returned", 0.03), ("failed", 0.0), ("panicked", 0.0), ("dropped", 0.0)] {
        let name = format!("user_scope.duration end={end}");
        let durations = metrics.iter().find_map(|(metric, value)| (*metric == name).then_some(value));
        let Some(DebugValue::Histogram(durations)) = durations else { panic!("{end}: {metrics:?}") };
        let durations: Vec<_> = durations.iter().map(|seconds| seconds.into_inner()).collect();
        assert!(durations.len() == 1 && durations[0] >= shortest && durations[0] < 20.0, "{end}: {durations:?}");
    }
    assert_eq!(metrics.len(), 5);
    assert!(!format!("{metrics:?}").contains("alice"));
}

#[test]
fn the_metrics_have_units_and_descriptions() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    metrics::with_local_recorder(&recorder, || {
        ScopeMetrics::describe();
        platform().for_user_blocking(testing::context("alice"), |_| ()).unwrap();
    });
    for (key, unit, description, _) in snapshotter.snapshot().into_vec() {
        let expected =
            if key.key().name() == "user_scope.active" { metrics::Unit::Count } else { metrics::Unit::Seconds };
        assert_eq!(unit, Some(expected));
        assert!(description.is_some());
    }
}

#[test]
fn without_a_recorder_a_scope_opens() {
    assert_eq!(platform().for_user_blocking(testing::context("alice"), |_| 7).unwrap(), 7);
}
