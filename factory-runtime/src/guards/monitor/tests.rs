use super::{guard::Monitor, threshold::Threshold, window::Window};
use crate::guards::clock::Clock;
use factory_core::{ScopeEnd, ScopeGuard, testing};
use std::{
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

const MINUTE: Duration = Duration::from_secs(60);

fn monitor(threshold: Threshold) -> (Monitor, Clock, Receiver<(bool, u64, u64)>) {
    let clock = Clock::of_test();
    let (alerts, told) = channel();
    let function = move |_: &Monitor, alert: &super::threshold::Alert| {
        alerts.send((alert.is_raised, alert.count, alert.of)).unwrap();
    };
    let monitor = Monitor::new(clock.clone(), Some(Box::new(function)));
    monitor.watch(threshold);
    (monitor, clock, told)
}

fn end(monitor: &Monitor, end: ScopeEnd, times: usize) {
    for _ in 0..times {
        let permit = monitor.admit(&testing::context("alice")).unwrap();
        monitor.closed(permit, end);
    }
}

#[test]
fn an_alert_is_raised_once_and_cleared_below_half_of_its_number() {
    let (monitor, clock, told) = monitor(Threshold::number(ScopeEnd::Failed, 4, MINUTE));
    end(&monitor, ScopeEnd::Failed, 3);
    end(&monitor, ScopeEnd::Returned, 9);
    assert_eq!(told.try_recv().ok(), None);
    clock.advance(MINUTE / 2);
    end(&monitor, ScopeEnd::Failed, 2);
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(true, 4, 13)]);

    // The three oldest leave the window, and 2 of 4 are not below half.
    clock.advance(MINUTE / 2);
    monitor.check();
    assert_eq!(told.try_recv().ok(), None);
    clock.advance(MINUTE / 2);
    monitor.check();
    monitor.check();
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(false, 0, 0)]);

    end(&monitor, ScopeEnd::Failed, 4);
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(true, 4, 4)]);
}

#[test]
fn a_number_near_its_threshold_raises_one_alert() {
    let (monitor, clock, told) = monitor(Threshold::number(ScopeEnd::Panicked, 2, MINUTE));
    for _ in 0..20 {
        end(&monitor, ScopeEnd::Panicked, 2);
        clock.advance(MINUTE * 9 / 10);
        end(&monitor, ScopeEnd::Panicked, 1);
        clock.advance(MINUTE * 9 / 10);
    }
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(true, 2, 2)]);
}

#[test]
fn a_share_of_few_scopes_raises_no_alert() {
    let (monitor, clock, told) = monitor(Threshold::share(ScopeEnd::Failed, 0.5, MINUTE).of_at_least(10));
    end(&monitor, ScopeEnd::Failed, 9);
    assert_eq!(told.try_recv().ok(), None);
    end(&monitor, ScopeEnd::Returned, 1);
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(true, 9, 10)]);
    end(&monitor, ScopeEnd::Returned, 26);
    assert_eq!(told.try_recv().ok(), None);
    end(&monitor, ScopeEnd::Returned, 1);
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [(false, 9, 37)]);

    clock.advance(MINUTE);
    end(&monitor, ScopeEnd::Failed, 9);
    assert_eq!(told.try_recv().ok(), None);
}

#[test]
fn a_window_forgets_in_steps_and_survives_any_time() {
    let mut window = Window::new(MINUTE);
    for second in 0..120 {
        window.move_to(Duration::from_secs(second));
        window.count(ScopeEnd::Refused);
        let (count, all) = window.counts(ScopeEnd::Refused);
        assert_eq!(count, all);
        assert!(count == (second + 1).min(60) || second >= 60 && (55..=60).contains(&count), "{count} at {second}");
    }
    window.move_to(Duration::from_secs(100)); // another thread has read the clock before
    assert!(window.counts(ScopeEnd::Refused).0 >= 55);
    window.move_to(Duration::MAX);
    assert_eq!(window.counts(ScopeEnd::Refused), (0, 0));
    window.move_to(Duration::ZERO);
    window.count(ScopeEnd::Refused);
    assert_eq!(window.counts(ScopeEnd::Refused), (1, 1));
}
