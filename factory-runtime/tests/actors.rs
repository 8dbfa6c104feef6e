//! The promises of `UserActors` and `UserHandle`.

mod actors {
    mod commands;
    mod ends;
    mod idleness;
    mod isolation;
    mod starts;
    mod support;
}
mod scopes;

#[path = "../../tests/support/random.rs"]
mod random;
