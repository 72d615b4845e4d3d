using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Site.Results;

/// <summary>The indicators published with the budget, to be found by name; each is found once.</summary>
internal sealed class PromisedIndicators(ImmutableArray<Indicator> indicators)
{
    private readonly bool[] _taken = new bool[indicators.Length];

    /// <summary>The promised indicator of this name, under the same second-level indicator where there is a choice.</summary>
    public Indicator? Take(Indicator result)
    {
        var found = -1;
        for (var i = 0; i < indicators.Length; i++)
        {
            if (_taken[i] || indicators[i].Level3 != result.Level3)
                continue;
            if (found < 0)
                found = i;
            if (indicators[i].Level2 != result.Level2)
                continue;
            found = i;
            break;
        }

        if (found < 0)
            return null;
        _taken[found] = true;
        return indicators[found];
    }

    /// <summary>Those that no result was found for.</summary>
    public IEnumerable<Indicator> Left()
    {
        for (var i = 0; i < indicators.Length; i++)
        {
            if (!_taken[i])
                yield return indicators[i];
        }
    }
}
