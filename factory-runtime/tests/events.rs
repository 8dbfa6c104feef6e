//! The promises of `UserEvents`.

mod events {
    mod delivery;
    mod foreign_code;
    mod isolation;
    mod web;
}
mod scopes;

#[path = "../../tests/support/random.rs"]
mod random;
