#[doc(hidden)]
#[derive(::factory_core::codegen::UserScopedWithCfg)]
#[written(
    ()pub
    struct
    NotesAgent<'user>{scope:UserScope<'user>,
    #[cfg(feature = "mail")]#[shared]mailer:&'user
    Mailer,
    }
)]
enum __FactoryCoreConditionsOfNotesAgent {
    #[cfg(feature = "mail")]
    Condition0,
}
const _: () = {
    #[doc(hidden)]
    #[derive(::factory_core::codegen::UserScopedWithCfg)]
    #[written(
        ()impl<'user>ReportAgent<'user>{#[create]fn
        open(
            scope:UserScope<'user>,
            #[cfg(feature = "mail")]#[shared]mailer:&'user
            Mailer
        )->Self{Self{scope}}}
    )]
    enum __FactoryCoreConditionsOfReportAgent {
        #[cfg(feature = "mail")]
        Condition0,
    }
};
