#[derive(Shareable)]
pub struct Database {
    url: String,
    #[attest(reason = "a request counter holds no user data")]
    queries: AtomicU64,
}
