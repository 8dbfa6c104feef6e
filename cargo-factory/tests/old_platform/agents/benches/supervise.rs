//! How long a plan of the shared factory takes.

use platform::{EventRouter, get_agent_instance_factory};
use std::{hint::black_box, time::Instant};

fn main() {
    let start = Instant::now();
    for _ in 0..1000 {
        black_box(get_agent_instance_factory().planner(3).plan("a, b, c"));
        black_box(EventRouter::instance().largest_event());
    }
    println!("{:?} for 1000 plans", start.elapsed());
}
