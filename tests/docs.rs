//! The README and the guide, compared with the code that they describe.

mod docs {
    mod comparison;
    mod english;
    mod errors;
    mod expansion;
    mod guarantees;
    mod links;
    mod markdown;
    mod openings;
    mod readme;
    mod runtime;
    mod served;
    #[expect(unreachable_pub, reason = "the README shows a crate of its own")]
    mod server;
    mod steps;
}
