//! The guard itself.

use super::{
    alerts::Alerts,
    counts::Counts,
    snapshot::MonitorSnapshot,
    threshold::{Alert, Threshold},
};
use crate::{containment::contain_panic, guards::clock::Clock};
use factory_core::{ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use std::{fmt, sync::Arc};
use tokio::sync::watch;

type Callback = dyn Fn(&Monitor, &Alert) + Send + Sync;

/// A guard that counts how scopes end, and calls a function when a number or a share is too high.
///
/// List it as the **first** guard: a guard is told that a scope was refused only if a later one refused it, so a `Monitor`
/// counts the refusals of the guards that are listed after it.
///
/// Before a server stops, [`until_closed`](Self::until_closed) waits for the open scopes.
///
/// It admits every scope, and holds no user data: its memory does not depend on the number of users. Clones share everything,
/// so that several platforms can have one monitor.
///
/// # Alerts
///
/// [`on_alert`](Self::on_alert) gives the function, [`watch`](Self::watch) adds a threshold. The function is called once when a
/// threshold is reached, and once more when it is [cleared](Threshold). Thresholds are compared when a scope ends, and
/// by [`check`](Self::check), which a timer may call so that an alert is also cleared when no scope ends.
///
/// The function is called after every lock was released, in a task that ends a scope. It may do everything: read
/// the monitor, add thresholds, open a scope of the same platform. Calls follow one another, in the order of the alerts: if one
/// is running, its thread also passes on the alerts of other threads, and those that the function itself caused. A panic in the
/// function is contained. It should not block, because the user of that scope waits for it.
///
/// ```
/// use factory_core::{Limits, ScopeEnd, agent_factory, testing};
/// use factory_runtime::{Monitor, Threshold};
/// use std::{sync::mpsc, time::Duration};
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub monitor: Monitor, pub limits: Limits } }
/// }
///
/// let (alerts, raised) = mpsc::channel();
/// let monitor = Monitor::on_alert(move |monitor, alert| {
///     alerts.send(format!("{}, {} refused", alert.threshold, monitor.snapshot().refused)).unwrap();
/// });
/// monitor.watch(Threshold::number(ScopeEnd::Refused, 2, Duration::from_secs(60)));
///
/// let platform = Platform { monitor, limits: Limits::default().per_user(0) };
/// for _ in 0..5 {
///     assert!(platform.admit(testing::context("alice")).is_err());
/// }
/// assert_eq!(raised.try_iter().collect::<Vec<_>>(), ["2 scopes in 60s: Refused, 2 refused"]);
/// ```
#[doc(alias = "health")]
#[doc(alias = "alert")]
#[doc(alias = "metrics")]
#[derive(Clone, Shareable)]
pub struct Monitor {
    #[attest(reason = "counts of all users' scopes, and the application's function, which is given no user data")]
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    clock: Clock,
    counts: Counts,
    alerts: Alerts,
    callback: Option<Box<Callback>>,
    /// Each permit has a receiver.
    pub(super) open: watch::Sender<()>,
}

impl Monitor {
    /// Creates a monitor that calls a function when an alert is raised or cleared. `Monitor::default()` calls none.
    ///
    /// The function is given the monitor, so that it need not hold it. If it uses the platform, let it hold a `Weak`, because
    /// the platform holds the function.
    #[must_use]
    pub fn on_alert(function: impl Fn(&Self, &Alert) + Send + Sync + 'static) -> Self {
        Self::new(Clock::system(), Some(Box::new(function)))
    }

    pub(super) fn new(clock: Clock, callback: Option<Box<Callback>>) -> Self {
        let (counts, alerts, open) = (Counts::default(), Alerts::default(), watch::Sender::new(()));
        Self { inner: Arc::new(Inner { clock, counts, alerts, callback, open }) }
    }

    /// Adds a threshold. The counts of its window start now.
    ///
    /// A threshold is never removed, so add each one once.
    ///
    /// ```
    /// use factory_core::ScopeEnd;
    /// use factory_runtime::{Monitor, Threshold};
    /// use std::time::Duration;
    ///
    /// let monitor = Monitor::on_alert(|_, alert| eprintln!("{} (raised: {})", alert.threshold, alert.is_raised));
    /// monitor.watch(Threshold::number(ScopeEnd::Panicked, 1, Duration::from_secs(60)));
    /// monitor.watch(Threshold::share(ScopeEnd::Failed, 0.25, Duration::from_secs(300)));
    /// ```
    pub fn watch(&self, threshold: Threshold) {
        self.inner.alerts.add(threshold);
    }

    /// Compares the thresholds with their counts now.
    ///
    /// ```
    /// use factory_runtime::Monitor;
    /// use std::{sync::Arc, time::Duration};
    ///
    /// async fn check_each_second(monitor: Monitor) {
    ///     let mut ticks = tokio::time::interval(Duration::from_secs(1));
    ///     loop {
    ///         ticks.tick().await;
    ///         monitor.check();
    ///     }
    /// }
    /// # drop(check_each_second(Monitor::default()));
    /// # Monitor::default().check();
    /// ```
    pub fn check(&self) {
        self.update(None);
    }

    /// Returns the counts of all clones.
    ///
    /// They are read one after another while other tasks may change them.
    #[must_use]
    pub fn snapshot(&self) -> MonitorSnapshot {
        self.inner.counts.snapshot()
    }

    fn update(&self, end: Option<ScopeEnd>) {
        let Inner { clock, alerts, callback, .. } = &*self.inner;
        if alerts.update(clock, end) {
            while let Some(alert) = alerts.next() {
                if let Some(callback) = callback {
                    contain_panic(|| callback(self, &alert));
                }
            }
        }
    }
}

/// The monitor without a function. Its alerts are not seen.
impl Default for Monitor {
    fn default() -> Self {
        Self::new(Clock::system(), None)
    }
}

#[diagnostic::do_not_recommend]
impl ScopeGuard for Monitor {
    type Permit = MonitorPermit;

    fn admit(&self, _context: &UserExecutionContext) -> Result<MonitorPermit, ScopeError> {
        self.inner.counts.count_admission();
        Ok(MonitorPermit { _open: self.inner.open.subscribe() })
    }

    fn closed(&self, permit: MonitorPermit, end: ScopeEnd) {
        self.inner.counts.count_end(end);
        self.update(Some(end));
        // Last, so that `until_closed` finds the scope counted.
        drop(permit);
    }
}

/// The permit of [`Monitor`].
#[derive(Debug)]
pub struct MonitorPermit {
    _open: watch::Receiver<()>,
}

impl fmt::Debug for Monitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Monitor").field("counts", &self.snapshot()).finish_non_exhaustive()
    }
}
