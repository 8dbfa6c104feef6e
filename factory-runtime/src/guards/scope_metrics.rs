//! The guard that reports scopes to the application's metrics.

use factory_core::{ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use metrics::{Gauge, Histogram, Unit, describe_gauge, describe_histogram, gauge, histogram};
use std::{fmt, time::Instant};

/// A guard that reports open scopes and their durations to the recorder of the crate `metrics`.
///
/// | name | kind | |
/// |---|---|---|
/// | `user_scope.active` | gauge | the number of open scopes, with unused admissions |
/// | `user_scope.duration` | histogram | the seconds from admission to close, by the label `end`: `returned`, `failed`, `panicked` or `dropped` |
///
/// No label names a user, a tenant or a conversation. Without a recorder nothing is recorded. List it as the last guard, so that
/// the time of the other guards and the scopes that they refuse are not part of the numbers; a scope that a later guard refuses
/// is not recorded in the histogram. [`Monitor`](crate::Monitor) counts the refusals.
///
/// ```
/// use factory_core::{agent_factory, testing};
/// use factory_runtime::ScopeMetrics;
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub metrics: ScopeMetrics } }
/// }
///
/// // … install the recorder of the application, such as that of metrics-exporter-prometheus, then:
/// ScopeMetrics::describe();
/// let platform = Platform { metrics: ScopeMetrics::default() };
/// assert_eq!(platform.for_user_blocking(testing::context("alice"), |_desk| 7).unwrap(), 7);
/// ```
#[doc(alias = "prometheus")]
#[doc(alias = "opentelemetry")]
#[derive(Clone, Debug, Default, Shareable)]
pub struct ScopeMetrics(());

impl ScopeMetrics {
    /// Gives the recorder the units and the descriptions of the metrics. Call it once, after the recorder was installed.
    pub fn describe() {
        describe_gauge!("user_scope.active", Unit::Count, "open scopes of users");
        describe_histogram!("user_scope.duration", Unit::Seconds, "time from the admission of a scope to its close");
    }
}

#[diagnostic::do_not_recommend]
impl ScopeGuard for ScopeMetrics {
    type Permit = ScopeMetricsPermit;

    fn admit(&self, _context: &UserExecutionContext) -> Result<ScopeMetricsPermit, ScopeError> {
        let active = gauge!("user_scope.active");
        active.increment(1.0);
        Ok(ScopeMetricsPermit { active, admitted: Instant::now() })
    }

    fn closed(&self, permit: ScopeMetricsPermit, end: ScopeEnd) {
        if let Some(durations) = durations(end) {
            durations.record(permit.admitted.elapsed().as_secs_f64());
        }
    }
}

/// Returns the histogram for scopes with this end, or `None` if no scope was opened.
fn durations(end: ScopeEnd) -> Option<Histogram> {
    // A call for each label: the macro allocates nothing if it is given literals only.
    Some(match end {
        ScopeEnd::Refused => return None,
        ScopeEnd::Returned => histogram!("user_scope.duration", "end" => "returned"),
        ScopeEnd::Failed => histogram!("user_scope.duration", "end" => "failed"),
        ScopeEnd::Panicked => histogram!("user_scope.duration", "end" => "panicked"),
        // `ScopeEnd` may get variants.
        _ => histogram!("user_scope.duration", "end" => "dropped"),
    })
}

/// The permit of [`ScopeMetrics`]. The scope is open until it is dropped.
pub struct ScopeMetricsPermit {
    /// The gauge that was incremented, in case that the application replaces its recorder.
    active: Gauge,
    admitted: Instant,
}

impl Drop for ScopeMetricsPermit {
    fn drop(&mut self) {
        self.active.decrement(1.0);
    }
}

impl fmt::Debug for ScopeMetricsPermit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopeMetricsPermit").finish_non_exhaustive()
    }
}
