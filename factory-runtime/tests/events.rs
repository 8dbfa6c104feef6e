//! The promises of `UserEvents`.

mod events {
    mod delivery;
    mod foreign_code;
    mod isolation;
    mod web;
}
mod scopes;

#[path = "../../tests/support/random.rs"]
#[expect(unreachable_pub, reason = "the generator is public in the crate of the other tests")]
mod random;
