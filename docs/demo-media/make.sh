#!/bin/sh
# Makes the demo programme's own files from the sources beside this script and writes their fingerprints into the programme.
# With arguments only those are made: ./make.sh ringen vagen
set -eu
cd "$(dirname "$0")"
programme=../../backend/api/src/main/resources/demo/programme-06
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

page() { chromium --headless --no-sandbox --disable-gpu --hide-scrollbars "$@" 2>/dev/null; }

picture() {
    page --force-device-scale-factor=1 --window-size=1200,900 --screenshot="$made/$1.png" "$1.svg"
    pngquant --force --speed 1 --nofs --strip --output "$made/$1.png" 48 "$made/$1.png"
    optipng -quiet -strip all -o4 "$made/$1.png"
}

document() {
    page --no-pdf-header-footer --print-to-pdf="$made/$1.pdf" "$1.html"
    # the same source gives the same file on any day
    LC_ALL=C sed -i -E "s/D:[0-9]{14}/D:20260101000000/g" "$made/$1.pdf"
}

sound() {
    espeak-ng -v sv -s 115 -p 30 -m -f "$1.ssml" -w "$made/$1.wav"
    lame --quiet -t -m m -b 48 "$made/$1.wav" "$made/$1.mp3"
    rm "$made/$1.wav"
}

keep() {
    sha=$(sha256sum "$1" | cut -d ' ' -f 1)
    name=$(basename "$1")
    old=$(jq -r --arg name "$name" '.media[].file | select(.name == $name).sha256' "$programme/programme.json")
    rm -f "$programme/files/$old"
    cp "$1" "$programme/files/$sha"
    jq --arg name "$name" --arg sha "$sha" '(.media[].file | select(. != null and .name == $name)).sha256 = $sha' \
        "$programme/programme.json" >"$made/programme"
    mv "$made/programme" "$programme/programme.json"
    echo "$sha $name"
}

mkdir -p "$programme/files"
for key in ${*:-$(ls -- *.svg *.html *.ssml | sed 's/\.[a-z]*$//')}; do
    if [ -f "$key.svg" ]; then picture "$key"; fi
    if [ -f "$key.html" ]; then document "$key"; fi
    if [ -f "$key.ssml" ]; then sound "$key"; fi
done
for file in "$made"/*; do keep "$file"; done
