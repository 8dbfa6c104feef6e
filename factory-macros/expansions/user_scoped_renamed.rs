#[user_scoped(crate = platform::isolation)]
pub struct NotesAgent<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
}
