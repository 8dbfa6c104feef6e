//! The promises of `UserActors` and `UserHandle`.

mod actors {
    mod bounds;
    mod commands;
    mod ends;
    mod idleness;
    mod isolation;
    mod starts;
    mod support;
}
mod scopes;

#[path = "../../tests/support/random.rs"]
#[expect(unreachable_pub, reason = "the generator is public in the crate of the other tests")]
mod random;
