//! How long the answer of a digest takes.

use platform::get_agent_instance_factory as shared;
use std::{hint::black_box, time::Instant};

fn main() {
    let start = Instant::now();
    for _ in 0..1000 {
        black_box(shared().triage("digest".to_owned()).answer("note"));
    }
    println!("{:?} for 1000 digests", start.elapsed());
}
