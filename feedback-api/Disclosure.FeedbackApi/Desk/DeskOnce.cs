namespace Disclosure.FeedbackApi.Desk;

/// <summary>
/// Lets a form do what it does once: a second press of its button, or sending it again, finds its key used. In memory, as sessions are.
/// </summary>
internal sealed class DeskOnce
{
    private const int Most = 10_000;

    private readonly Lock _taking = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Uses a key.</summary>
    /// <returns>Whether it was unused.</returns>
    public bool Take(string key)
    {
        lock (_taking)
        {
            if (!_used.Add(key))
                return false;
            _order.Enqueue(key);
            if (_order.Count > Most)
                _used.Remove(_order.Dequeue());
            return true;
        }
    }
}
