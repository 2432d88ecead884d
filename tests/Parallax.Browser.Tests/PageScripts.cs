namespace Parallax.Tests;

/// <summary>What tests ask of a page, as functions that run in it. Each returns its findings as lines.</summary>
internal static class PageScripts
{
    /// <summary>The page scrolls sideways, or a table or drawing reaches beyond the section that holds it without a bar to scroll it by.</summary>
    public const string TooWide = """
        () => {
          const found = [];
          const root = document.documentElement;
          if (root.scrollWidth > root.clientWidth)
            found.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
          const scrolls = element => element && element !== document.body && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
          for (const element of document.querySelectorAll('main *')) {
            if (element.ownerSVGElement || scrolls(element.parentElement))
              continue;
            const box = element.getBoundingClientRect();
            if (box.width < 2 || box.right < 0)
              continue;
            const name = `${element.tagName.toLowerCase()}.${element.className.baseVal ?? element.className} ${element.id} "${element.textContent.trim().slice(0, 40)}"`;
            if (box.right > root.clientWidth + 1)
              found.push(`${name} ends at ${Math.round(box.right)} px of ${root.clientWidth}`);
            const holder = element.parentElement.closest('section, figure, .cell, article');
            if (holder && element.matches('table, figure svg, pre') && box.right > holder.getBoundingClientRect().right + 1)
              found.push(`${name} ends at ${Math.round(box.right)} px, what holds it at ${Math.round(holder.getBoundingClientRect().right)}`);
          }
          return found.slice(0, 12);
        }
        """;

    /// <summary>Two texts of a drawing lie on each other, or one reaches out of the window, where no bar of its own scrolls the drawing.</summary>
    public const string TextsOnTexts = """
        () => {
          const found = [];
          for (const svg of document.querySelectorAll('figure svg')) {
            const texts = [...svg.querySelectorAll('text')].map(text => ({ text, box: text.getBoundingClientRect() })).filter(each => each.box.width > 0);
            const holder = svg.closest('.fx');
            const scrolls = holder && getComputedStyle(holder).overflowX === 'auto' && holder.scrollWidth > holder.clientWidth;
            texts.forEach((a, i) => {
              if (scrolls ? a.box.right > svg.getBoundingClientRect().right + 1 : a.box.left < -1 || a.box.right > document.documentElement.clientWidth + 1)
                found.push(`"${a.text.textContent}" reaches out of the window`);
              for (const b of texts.slice(i + 1)) {
                const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
                const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                // A line's box is higher than its letters.
                if (across > 1 && down > 5)
                  found.push(`${svg.closest('figure').id}: "${a.text.textContent}" and "${b.text.textContent}" share ${Math.round(across)} × ${Math.round(down)} px`);
              }
            });
          }
          return found.slice(0, 12);
        }
        """;

    /// <summary>One of these names that a drawing shows cut.</summary>
    public const string CutNames = """
        names => [...document.querySelectorAll('figure svg text')].filter(text => text.getBoundingClientRect().width > 0).map(text => text.lastChild?.data ?? '')
          .filter(words => words.endsWith('…') && names.some(name => name.startsWith(words.slice(0, -1).replace(/^\d+\s+/, ''))))
        """;

    /// <summary>An id that stands twice, a link that leads nowhere, a reference to nothing.</summary>
    public const string BrokenLinks = """
        () => {
          const found = [], ids = new Set();
          for (const element of document.querySelectorAll('[id]')) {
            if (ids.has(element.id))
              found.push(`the id ${element.id} stands twice`);
            ids.add(element.id);
          }
          const links = [...document.querySelectorAll('a[href^="#"]')];
          if (links.length < 20)
            found.push(`there are only ${links.length} links`);
          for (const link of links)
            if (!ids.has(decodeURIComponent(link.getAttribute('href').slice(1))))
              found.push(`${link.getAttribute('href')} leads nowhere`);
          for (const name of ['aria-labelledby', 'aria-describedby', 'for'])
            for (const element of document.querySelectorAll(`[${name}]`))
              for (const id of element.getAttribute(name).split(' '))
                if (!ids.has(id))
                  found.push(`${name}="${id}" names nothing`);
          return found.slice(0, 12);
        }
        """;

    /// <summary>A target inside closed details that stays out of sight when a link leads to it.</summary>
    public const string FoldedTargets = """
        async () => {
          const found = [], folded = [...document.querySelectorAll('details:not([open])')];
          let followed = 0;
          for (const details of folded) {
            const target = [...details.querySelectorAll('[id]')].find(each => document.querySelector(`a[href="#${CSS.escape(each.id)}"]`) || document.querySelector(`a[href="#${each.id}"]`));
            if (!target)
              continue;
            details.open = false;
            followed++;
            location.hash = '#main';
            location.hash = '#' + target.id;
            if (!details.open || target.getBoundingClientRect().height === 0)
              found.push(`${target.id} stays folded away`);
          }
          if (followed === 0)
            found.push('no link leads into anything folded away');
          return found.slice(0, 12);
        }
        """;

    /// <summary>A cell of a table with a count that is no link: "3", "1,204", "2 of 5", "61 words". None, a dash and a share need none.</summary>
    public const string UnlinkedCounts = """
        plain => {
          const found = [];
          let linked = 0;
          for (const cell of document.querySelectorAll('table td')) {
            linked += cell.querySelectorAll('a[href^="#"]').length;
            if (plain.includes(cell.closest('table').tHead.rows[0].cells[cell.cellIndex]?.textContent))
              continue;
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            for (let text = walker.nextNode(); text; text = walker.nextNode())
              if (/^\s*(?!0\b)\d[\d,]*(\s+of\s+\d[\d,]*)?(\s+(words?|sentences?|choices?|terms?|quotations?))?\s*$/.test(text.data) && !text.parentElement.closest('a'))
                found.push(`"${text.data}" in "${cell.closest('tr').textContent}" of ${cell.closest('table').id}`);
          }
          if (linked < 20)
            found.push(`there are only ${linked} linked numbers`);
          return found.slice(0, 12);
        }
        """;

    /// <summary>A table that paper would not show.</summary>
    public const string HiddenTables = """
        () => [...document.querySelectorAll('table')].filter(table => table.getBoundingClientRect().height < 20).map(table => `the table ${table.id} is not shown`)
        """;

    /// <summary>A colour that no pixel of a picture has, by a hair's breadth.</summary>
    public const string MissingColours = """
        async ({ picture, colours }) => {
          const image = new Image();
          image.src = picture;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const pixels = context.getImageData(0, 0, image.width, image.height).data;
          return colours.filter(colour => {
            const [r, g, b] = [1, 3, 5].map(i => parseInt(colour.slice(i, i + 2), 16));
            let seen = 0;
            for (let i = 0; i < pixels.length; i += 4)
              if (Math.abs(pixels[i] - r) < 6 && Math.abs(pixels[i + 1] - g) < 6 && Math.abs(pixels[i + 2] - b) < 6)
                seen++;
            return seen < 4;
          }).map(colour => `no ${colour} in a picture of ${image.width} × ${image.height} px`);
        }
        """;

    /// <summary>A text of a plotly.js drawing that reaches out of it, or lies on another.</summary>
    public const string PlotlyOverhang = """
        () => {
          const found = [], plot = document.querySelector('#plot .main-svg').getBoundingClientRect();
          const texts = [...document.querySelectorAll('#plot text')].map(text => ({ words: text.textContent, box: text.getBoundingClientRect() })).filter(text => text.box.width > 0);
          texts.forEach((a, i) => {
            if (a.box.left < plot.left - 1 || a.box.right > plot.right + 1 || a.box.top < plot.top - 1 || a.box.bottom > plot.bottom + 1)
              found.push(`"${a.words}" reaches out of the drawing`);
            for (const b of texts.slice(i + 1))
              if (Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 5)
                found.push(`"${a.words}" lies on "${b.words}"`);
          });
          return found.slice(0, 12);
        }
        """;
}
