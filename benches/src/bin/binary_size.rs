//! Measures the bytes that an agent adds to a stripped release build.

use benches::compiling::{Probe, ProbeKind, Shape, Wiring, joined, source};
use std::io;

const FEW: u32 = 10;
const MANY: u32 = 100;

fn main() -> io::Result<()> {
    let by_hand = each_further(Wiring::ByHand, "by_hand_program")?;
    let ours = each_further(Wiring::Ours, "ours_program")?;
    println!("| bytes of an agent | over by hand |\n|---|---|");
    println!("| by hand: {by_hand:.0} | |\n| factory-core: {ours:.0} | {:.2} |", ours / by_hand);
    Ok(())
}

fn each_further(wiring: Wiring, name: &str) -> io::Result<f64> {
    let [few, many] = [FEW, MANY].map(|agents| {
        Probe::new(name, &["factory-core"], ProbeKind::Program, &program(wiring, agents as usize))?.bytes()
    });
    let further = u32::try_from(many?.saturating_sub(few?)).map_err(io::Error::other)?;
    Ok(f64::from(further) / f64::from(MANY - FEW))
}

/// Writes a program that makes and uses each agent, each in a different way, because rustc would merge equal functions.
fn program(wiring: Wiring, agents: usize) -> String {
    let used = joined(0..agents, |index| {
        format!(
            "#[inline(never)] fn use_{index}(factory: &F<'_>) {{ let agent = factory.a{index}(); \
             black_box((agent.c0.n, agent.c7.n, agent.c13.n, agent.scope.depth(), agent.turns + {index})); }}\n"
        )
    });
    let calls = joined(0..agents, |index| format!("use_{index}(&factory); "));
    let components = joined(0..20, |index| format!("c{index}: C{index} {{ n: {index} }}, "));
    let factory = match wiring {
        Wiring::Ours => {
            "factory_core::user_scope!(open = platform.admit(testing::context(\"alice\")).unwrap()); \
                         let factory = create_f(open);"
        }
        _ => {
            "factory_core::user_scope!(open = testing::admit(\"alice\")); \
              let factory = F { scope: open.scope(), platform: &platform };"
        }
    };
    let source = source(Shape::Factory, wiring, agents);
    format!(
        "{source}use factory_core::testing;\nuse std::hint::black_box;\n{used}\
         fn main() {{ let platform = black_box(P {{ {components} }}); {factory} {calls} }}\n"
    )
}
