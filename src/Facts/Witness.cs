using Briefing.Pages;

namespace Briefing.Facts;

/// <summary>An answer with what it rests on.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Line">1-based, in the clipping; 0 where the evidence has no line.</param>
/// <param name="Quote">The words.</param>
internal sealed record Witness<T>(T Value, string Rule, int Line, string? Quote)
{
    public Basis Basis => new(Rule, Line, Quote);
}

/// <summary>Hears the rules for one fact.</summary>
internal static class Witnesses
{
    /// <summary>The first answer of the first rule that has one; where the clipping is to be explained, all answers are noted.</summary>
    /// <param name="rules">Strongest first.</param>
    public static Witness<T>? Strongest<T>(
        string fact, Clipping clipping, ReadOnlySpan<Func<Clipping, IEnumerable<Witness<T>>>> rules, List<Consideration> considered)
        where T : notnull
    {
        Witness<T>? strongest = null;
        foreach (var rule in rules)
        {
            foreach (var witness in rule(clipping))
            {
                considered.Add(new(fact, witness.Value.ToString() ?? "", witness.Rule, witness.Line, witness.Quote, strongest is null));
                strongest ??= witness;
                if (!clipping.IsExplained)
                    return strongest;
            }
        }
        return strongest;
    }
}
