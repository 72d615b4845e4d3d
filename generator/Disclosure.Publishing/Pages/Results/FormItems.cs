using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Site.Components;

namespace Disclosure.Publishing.Pages.Results;

/// <summary>Entries of the forms that no other part of a page shows, the target's first.</summary>
internal static class FormItems
{
    public static ImmutableArray<FactItem> Of(params ReadOnlySpan<ImmutableArray<FormItem>?> forms)
    {
        var items = ImmutableArray.CreateBuilder<FactItem>();
        foreach (var form in forms)
        {
            foreach (var item in form ?? [])
                items.Add(new FactItem(item.Label, item.Text));
        }

        return items.DrainToImmutable();
    }
}
