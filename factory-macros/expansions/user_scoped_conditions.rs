#[user_scoped]
pub struct NotesAgent<'user> {
    scope: UserScope<'user>,
    #[cfg(feature = "mail")]
    #[shared]
    mailer: &'user Mailer,
}

#[user_scoped]
impl<'user> ReportAgent<'user> {
    #[create]
    fn open(scope: UserScope<'user>, #[cfg(feature = "mail")] #[shared] mailer: &'user Mailer) -> Self {
        Self { scope }
    }
}
