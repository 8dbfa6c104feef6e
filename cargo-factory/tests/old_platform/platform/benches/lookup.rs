//! How long a lookup of the shared factory takes.

use std::{hint::black_box, time::Instant};

fn main() {
    let start = Instant::now();
    for _ in 0..1000 {
        black_box(platform::get_agent_instance_factory());
    }
    println!("{:?} for 1000 lookups", start.elapsed());
}
