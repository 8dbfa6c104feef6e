//! The time that the suite takes for 20 agents.

use factory_testing::isolation_suite;
use std::{
    fs,
    time::{Duration, Instant},
};

#[test]
fn twenty_agents_take_less_than_two_seconds() {
    // It checks the dependencies, unless another test has done so.
    let (first, _) = time_suite();
    let (elapsed, processor) = time_suite();
    println!("first: {first:.2?}; again: {elapsed:.2?}, of the processors {processor:.2?}");
    assert!(processor < Duration::from_secs(2), "the suite took {processor:.2?} for 20 agents");
}

/// Returns the time that a run takes, and the time of all processors that it takes. Only the latter does not depend on
/// what else the machine does. A quiet machine needs less time, because it checks leaks and twins at once.
fn time_suite() -> (Duration, Duration) {
    let (start, before) = (Instant::now(), processor_time());
    isolation_suite!(agency::many::Desk);
    (start.elapsed(), processor_time().saturating_sub(before))
}

/// Reads the time of this process and of the processes that it has waited for, in hundredths of a second: see `proc(5)`.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, numbers) = stat.rsplit_once(')').unwrap();
    let ticks = numbers.split_whitespace().skip(11).take(4).map(|ticks| ticks.parse::<u64>().unwrap());
    Duration::from_millis(10 * ticks.sum::<u64>())
}
