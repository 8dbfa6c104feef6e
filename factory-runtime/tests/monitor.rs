//! `Monitor`: the counts of scopes by their end, and the alerts.

use factory_core::{Limits, Refusal, ScopeEnd, ScopeError, agent_factory, testing};
use factory_runtime::{Monitor, MonitorSnapshot, Threshold};
use std::{
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    sync::{
        Arc, Mutex, OnceLock, Weak,
        atomic::{AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
    thread,
    time::Duration,
};

const HOUR: Duration = Duration::from_secs(3600);

agent_factory! {
    factory Desk for struct Platform { guards { monitor: Monitor, limits: Limits } }
}

fn platform(monitor: Monitor) -> Platform {
    Platform { monitor, limits: Limits::default().per_user(1) }
}

fn fail(platform: &Platform) {
    let error = platform.try_for_user_blocking(testing::context("alice"), |_| Err::<(), _>(Failure));
    error.unwrap_err();
}

#[derive(Debug)]
struct Failure;

impl From<ScopeError> for Failure {
    fn from(_: ScopeError) -> Self {
        Self
    }
}

#[tokio::test]
async fn each_end_of_a_scope_is_counted() {
    let platform = platform(Monitor::default());
    let monitor = platform.monitor.clone();
    platform.for_user_blocking(testing::context("alice"), |_| ()).unwrap();
    for _ in 0..2 {
        fail(&platform);
    }
    for _ in 0..3 {
        let panicking = || platform.for_user_blocking(testing::context("alice"), |_| panic_any("a panic of the work"));
        catch_unwind(AssertUnwindSafe(panicking)).unwrap_err();
    }
    for _ in 0..4 {
        let mut waiting =
            Box::pin(platform.for_user(testing::context("alice"), async |_| std::future::pending::<()>().await));
        assert!(futures_util::FutureExt::now_or_never(waiting.as_mut()).is_none());
        assert_eq!(monitor.snapshot().open, 1);
        for _ in 0..5 {
            assert_eq!(platform.admit(testing::context("alice")).unwrap_err().kind(), Refusal::Busy);
        }
    }
    let MonitorSnapshot { opened, open, refused, returned, failed, panicked, dropped, .. } = monitor.snapshot();
    assert_eq!((returned, failed, panicked, dropped, refused), (1, 2, 3, 4, 20));
    assert_eq!((opened, open), (10, 0));
}

agent_factory! {
    factory SecondDesk for struct SecondPlatform { guards { limits: Limits, monitor: Monitor } }
}

#[test]
fn a_guard_that_is_listed_later_does_not_see_the_refusal() {
    let platform = SecondPlatform { limits: Limits::default().per_user(0), monitor: Monitor::default() };
    platform.admit(testing::context("alice")).unwrap_err();
    assert_eq!(platform.monitor.snapshot(), MonitorSnapshot::default());
}

#[test]
fn the_callback_may_use_the_monitor_and_the_platform() {
    let (alerts, told) = mpsc::channel();
    let own = Arc::new(OnceLock::<Weak<Platform>>::new());
    let of_callback = Arc::clone(&own);
    let monitor = Monitor::on_alert(move |monitor, alert| {
        let before = monitor.snapshot();
        monitor.check();
        monitor.watch(Threshold::number(ScopeEnd::Panicked, 1, HOUR));
        let platform = of_callback.get().and_then(Weak::upgrade).unwrap();
        // The scope whose end raised the alert has given its place back, or it is the second alert.
        let opened = platform.for_user_blocking(testing::context("alice"), |_| ()).is_ok();
        fail(&platform);
        assert_eq!(platform.monitor.snapshot().failed, before.failed + 1);
        alerts.send((alert.is_raised, alert.threshold, opened, before.failed)).unwrap();
    });
    let (three, five) = (Threshold::number(ScopeEnd::Failed, 3, HOUR), Threshold::number(ScopeEnd::Failed, 5, HOUR));
    monitor.watch(three);
    monitor.watch(five);
    let platform = Arc::new(platform(monitor));
    own.set(Arc::downgrade(&platform)).unwrap();

    // A deadlock would hang this thread, and not the test.
    let (done, finished) = mpsc::channel();
    thread::spawn(move || {
        for _ in 0..4 {
            fail(&platform);
        }
        done.send(()).unwrap();
    });
    finished.recv_timeout(Duration::from_secs(20)).expect("the callback deadlocks");
    // The fourth failure is that of the first callback's scope.
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(true, three, true, 3), (true, five, true, 5)]);
}

#[test]
fn the_callback_runs_in_the_thread_that_closes_the_scope_and_never_within_itself() {
    let (alerts, told) = mpsc::channel();
    let depth = AtomicUsize::new(0);
    let monitor = Monitor::on_alert(move |monitor, _| {
        assert_eq!(depth.fetch_add(1, SeqCst), 0);
        let of_callback = Platform { monitor: monitor.clone(), limits: Limits::default() };
        fail(&of_callback); // reaches the next threshold
        depth.fetch_sub(1, SeqCst);
        alerts.send(thread::current().id()).unwrap();
    });
    for failures in 1..=50 {
        monitor.watch(Threshold::number(ScopeEnd::Failed, failures, HOUR));
    }
    fail(&platform(monitor));
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [thread::current().id(); 50]);
}

/// A payload whose drop panics too.
struct PanickingPayload;

impl Drop for PanickingPayload {
    fn drop(&mut self) {
        panic_any("a panic of the payload");
    }
}

#[test]
fn a_panic_of_the_callback_reaches_nobody_and_ends_no_later_alert() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let monitor = Monitor::on_alert(move |_, _| {
        counted.fetch_add(1, SeqCst);
        panic_any(PanickingPayload);
    });
    for failures in 1..=3 {
        monitor.watch(Threshold::number(ScopeEnd::Failed, failures, HOUR));
    }
    let platform = platform(monitor);
    for _ in 0..3 {
        fail(&platform);
    }
    assert_eq!(calls.load(SeqCst), 3);
    assert_eq!(platform.monitor.snapshot().failed, 3);
    assert_eq!(platform.limits.open_scopes(), 0);

    // It is also contained while the work's own panic unwinds.
    platform.monitor.watch(Threshold::number(ScopeEnd::Panicked, 1, HOUR));
    let panicking = || platform.for_user_blocking(testing::context("alice"), |_| panic_any("the work's own"));
    let payload = catch_unwind(AssertUnwindSafe(panicking)).unwrap_err();
    assert_eq!(payload.downcast_ref(), Some(&"the work's own"));
    assert_eq!(calls.load(SeqCst), 4);
}

#[test]
fn many_threads_raise_one_alert_and_lose_no_count() {
    let alerts = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&alerts);
    let monitor = Monitor::on_alert(move |_, alert| told.lock().unwrap().push(alert.count));
    monitor.watch(Threshold::number(ScopeEnd::Failed, 1_000, HOUR));
    monitor.watch(Threshold::number(ScopeEnd::Failed, 1_001, HOUR));
    let platform = Platform { monitor, limits: Limits::default() };
    thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| (0..1_000).for_each(|_| fail(&platform)));
        }
    });
    assert_eq!(platform.monitor.snapshot().failed, 4_000);
    assert_eq!(*alerts.lock().unwrap(), [1_000, 1_001]);
}

#[test]
fn clones_count_together_and_show_no_user() {
    let monitor = Monitor::default();
    let [one, other] = [platform(monitor.clone()), platform(monitor.clone())];
    one.for_user_blocking(testing::context("alice"), |_| ()).unwrap();
    other.for_user_blocking(testing::context("alice"), |_| ()).unwrap();
    assert_eq!(monitor.snapshot().returned, 2);
    assert!(!format!("{monitor:?}").contains("alice"));
}
