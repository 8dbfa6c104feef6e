//! A server on loopback with 1 000 users, 20 requests each: mixed work, random panics and cancellations.
//!
//! ```text
//! cargo test --release -p factory-runtime --features axum --test load -- --nocapture
//! ```

mod load {
    /// The user's end: requests over HTTP, and what is expected of the answers.
    mod client;
    /// The platform, and the work that a request does.
    mod plant;
    /// The server, and what must hold after the load.
    mod server;
}
