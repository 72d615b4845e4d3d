namespace Disclosure.Model.Publication.Derivations;

/// <summary>A sum of things, each some number of times. Things that stand in it no times are not in it.</summary>
internal sealed class LinearForm<T>
    where T : notnull
{
    private readonly Dictionary<T, Rational> _factors = [];

    public int Count => _factors.Count;

    public IEnumerable<KeyValuePair<T, Rational>> Factors => _factors;

    public Rational this[T thing] => _factors.GetValueOrDefault(thing);

    public void Add(T thing, Rational times)
    {
        var sum = this[thing] + times;
        if (sum.IsZero)
            _factors.Remove(thing);
        else
            _factors[thing] = sum;
    }

    public void Add(LinearForm<T> other, Rational times)
    {
        foreach (var (thing, factor) in other._factors)
            Add(thing, factor * times);
    }

    public void DivideBy(Rational number)
    {
        foreach (var thing in _factors.Keys.ToList())
            _factors[thing] = _factors[thing] / number;
    }
}
