//! Sends two events and prints their frames.

use platform::{EventRouter, Platform};

fn main() {
    let platform = Platform::default();
    for frame in [first(&platform), EventRouter::instance().publish("example", "two").frame] {
        println!("{frame}");
    }
}

fn first(platform: &Platform) -> String {
    platform.events.publish("example", "one").frame
}
